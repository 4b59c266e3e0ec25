package org.minshu.catalog.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.calendar.Due;
import org.minshu.catalog.calendar.WorkingDays;
import org.minshu.model.vocabulary.RequestState;

/** A request for access. Each state offers only the moves it allows. */
sealed interface AccessRequest {

    Application application();

    RequestState state();

    default String no() {
        return application().no();
    }

    /** Somebody is to act on it. */
    sealed interface Open extends AccessRequest {

        Review review();

        default Withdrawn withdraw(Instant at) {
            return new Withdrawn(application(), review(), at);
        }
    }

    /** Departments or the authority are to act; their clock runs. */
    sealed interface InReview extends Open {

        Due due();

        /** With what the applicant has added since it was asked for; the time that this took does not count. */
        InReview resume(Application completed, Due due);

        default Supplement ask(Question question) {
            return new Supplement(this, question);
        }
    }

    /** Only the applicant's organisation sees it. */
    record Draft(Application application) implements AccessRequest {

        @Override
        public RequestState state() {
            return RequestState.DRAFT;
        }

        Draft change(Application changed) {
            return new Draft(changed);
        }

        ProviderReview submit(Application complete, Instant at, Deadlines deadlines) {
            var parts = complete.departments().stream().map(Part::pending).toList();
            return new ProviderReview(complete, new Review(at, deadlines.ofReview(at), parts));
        }
    }

    /** Each department decides its own part, once. */
    record ProviderReview(Application application, Review review) implements InReview {

        @Override
        public RequestState state() {
            return RequestState.PROVIDER_REVIEW;
        }

        @Override
        public Due due() {
            return review.due();
        }

        @Override
        public ProviderReview resume(Application completed, Due due) {
            return new ProviderReview(completed, review.with(due));
        }

        /** The part must be pending; after the last one the authority's turn comes, whatever was decided. */
        InReview decide(Part part, List<Verdict> verdicts, Decision decision, Deadlines deadlines) {
            var decided = application.decided(verdicts);
            var after = review.with(part.decide(verdicts, decision));
            var at = decision.decidedAt();
            return after.isComplete()
                    ? new AuthorityApproval(decided, after, at, deadlines.ofApproval(at))
                    : new ProviderReview(decided, after);
        }
    }

    /** The authority decides the whole, once. */
    record AuthorityApproval(Application application, Review review, Instant since, Due due) implements InReview {

        @Override
        public RequestState state() {
            return RequestState.AUTHORITY_APPROVAL;
        }

        @Override
        public AuthorityApproval resume(Application completed, Due due) {
            return new AuthorityApproval(completed, review, since, due);
        }

        Granted grant(Decision decision) {
            return new Granted(application, review, since, decision);
        }

        Rejected reject(Decision decision) {
            return new Rejected(application, review, since, decision);
        }
    }

    /** The applicant is to add something; for everybody else the clock stands still. */
    record Supplement(InReview paused, Question question) implements Open {

        @Override
        public Application application() {
            return paused.application();
        }

        @Override
        public Review review() {
            return paused.review();
        }

        @Override
        public RequestState state() {
            return RequestState.SUPPLEMENT;
        }

        InReview answer(Application completed, Instant at, WorkingDays calendar) {
            return paused.resume(completed, paused.due().resumed(question.askedAt(), at, calendar));
        }

        Draft giveBack() {
            return new Draft(application());
        }

        Closed close(Instant at) {
            return new Closed(application(), review(), at);
        }
    }

    /** What was asked for was not added in time. */
    record Closed(Application application, Review review, Instant at) implements AccessRequest {

        @Override
        public RequestState state() {
            return RequestState.CLOSED;
        }
    }

    /** The authority has decided. */
    sealed interface Decided extends AccessRequest {

        Review review();

        Instant reviewedAt();

        Decision decision();
    }

    record Granted(Application application, Review review, Instant reviewedAt, Decision decision) implements Decided {

        @Override
        public RequestState state() {
            return RequestState.GRANTED;
        }
    }

    record Rejected(Application application, Review review, Instant reviewedAt, Decision decision) implements Decided {

        @Override
        public RequestState state() {
            return RequestState.REJECTED;
        }
    }

    record Withdrawn(Application application, Review review, Instant at) implements AccessRequest {

        @Override
        public RequestState state() {
            return RequestState.WITHDRAWN;
        }
    }

    /** What the departments were asked; nothing of a draft. */
    static @Nullable Review reviewOf(AccessRequest request) {
        return switch (request) {
            case Draft _ -> null;
            case Open open -> open.review();
            case Decided decided -> decided.review();
            case Withdrawn withdrawn -> withdrawn.review();
            case Closed closed -> closed.review();
        };
    }
}
