package org.minshu.catalog.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    record ProviderReview(Application application, Review review) implements Open {

        @Override
        public RequestState state() {
            return RequestState.PROVIDER_REVIEW;
        }

        /** The part must be pending; after the last one the authority's turn comes, whatever was decided. */
        Open decide(Part part, List<Verdict> verdicts, Decision decision, Deadlines deadlines) {
            var decided = application.decided(verdicts);
            var after = review.with(part.decide(verdicts, decision));
            var at = decision.decidedAt();
            return after.isComplete()
                    ? new AuthorityApproval(decided, after, at, deadlines.ofApproval(at))
                    : new ProviderReview(decided, after);
        }
    }

    /** The authority decides the whole, once. */
    record AuthorityApproval(Application application, Review review, Instant since, Instant deadline) implements Open {

        @Override
        public RequestState state() {
            return RequestState.AUTHORITY_APPROVAL;
        }

        Granted grant(Decision decision) {
            return new Granted(application, review, since, decision);
        }

        Rejected reject(Decision decision) {
            return new Rejected(application, review, since, decision);
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
        };
    }
}
