package org.minshu.catalog.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.access.AccessRequest.AuthorityApproval;
import org.minshu.catalog.access.AccessRequest.Decided;
import org.minshu.catalog.access.AccessRequest.Draft;
import org.minshu.catalog.access.AccessRequest.ProviderReview;
import org.minshu.catalog.access.AccessRequest.Supplement;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.calendar.WorkingCalendar;
import org.minshu.catalog.scenario.ScenarioDirectory;
import org.minshu.catalog.security.Caller;
import org.minshu.client.Named;
import org.minshu.client.access.AccessRequestView;
import org.springframework.stereotype.Service;

/** Where requests are read, as one caller may see them. */
@Service
class RequestRoom {

    private final AccessRequests requests;
    private final Questions questions;
    private final Grants grants;
    private final WorkingCalendar calendar;
    private final ScenarioDirectory scenarios;
    private final Clock clock;

    RequestRoom(
            AccessRequests requests,
            Questions questions,
            Grants grants,
            WorkingCalendar calendar,
            ScenarioDirectory scenarios,
            Clock clock) {
        this.requests = requests;
        this.questions = questions;
        this.grants = grants;
        this.calendar = calendar;
        this.scenarios = scenarios;
        this.clock = clock;
    }

    AccessRequestView view(String no, Caller caller) {
        var request = requests.find(no).orElseThrow(() -> Sight.notFound(no));
        Sight.check(request, caller);
        var grant = grants.find(no + "-G").orElse(null);
        var application = request.application();
        var deadline = deadline(request);
        return new AccessRequestView(
                no,
                request.state().name(),
                application.revision(),
                application.applicant().name(),
                application.applicant().organisation(),
                scenario(application.terms().scenario()),
                application.track().name(),
                Forms.of(application),
                PartViews.of(request),
                Timeline.of(request, questions.all(no), grant, calendar.read(), CivilTime.day(clock.instant())),
                submittedAt(request),
                deadline,
                request instanceof Decided decided ? PartViews.decision(decided) : null,
                grant == null ? null : grant.id(),
                Moves.of(request, caller),
                request instanceof Supplement supplement ? supplement(supplement.question()) : null,
                deadline != null
                        && !calendar.isAnnounced(CivilTime.day(deadline).getYear()));
    }

    private static AccessRequestView.Supplement supplement(Question question) {
        return new AccessRequestView.Supplement(
                question.department(),
                question.askedByName(),
                question.askedAt(),
                question.text(),
                question.fields().stream().map(Enum::name).toList());
    }

    private @Nullable Named scenario(@Nullable String id) {
        return id == null ? null : scenarios.named(List.of(id)).get(id);
    }

    private static @Nullable Instant submittedAt(AccessRequest request) {
        return request instanceof Draft
                ? null
                : Objects.requireNonNull(AccessRequest.reviewOf(request)).submittedAt();
    }

    private static @Nullable Instant deadline(AccessRequest request) {
        return switch (request) {
            case ProviderReview review -> review.review().deadline();
            case AuthorityApproval approval -> approval.due().at();
            case Supplement supplement -> supplement.question().due().at();
            case AccessRequest _ -> null;
        };
    }
}
