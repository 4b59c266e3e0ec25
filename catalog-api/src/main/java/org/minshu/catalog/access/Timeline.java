package org.minshu.catalog.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.access.AccessRequest.AuthorityApproval;
import org.minshu.catalog.access.AccessRequest.Closed;
import org.minshu.catalog.access.AccessRequest.Decided;
import org.minshu.catalog.access.AccessRequest.Draft;
import org.minshu.catalog.access.AccessRequest.ProviderReview;
import org.minshu.catalog.access.AccessRequest.Supplement;
import org.minshu.catalog.access.AccessRequest.Withdrawn;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.calendar.WorkingDays;
import org.minshu.client.Named;
import org.minshu.client.access.AccessRequestView.Step;

/** What has happened to a request and what comes, in order. */
final class Timeline {

    private static final String DONE = "DONE";
    private static final String CURRENT = "CURRENT";
    private static final String WAITING = "WAITING";

    private final WorkingDays calendar;
    private final LocalDate today;
    private final List<Step> steps = new ArrayList<>();

    private Timeline(WorkingDays calendar, LocalDate today) {
        this.calendar = calendar;
        this.today = today;
    }

    static List<Step> of(
            AccessRequest request,
            List<AskedQuestion> asked,
            @Nullable Grant grant,
            WorkingDays calendar,
            LocalDate today) {
        var timeline = new Timeline(calendar, today);
        asked.forEach(timeline::tell);
        timeline.tell(request);
        if (grant != null) {
            timeline.tellEnd(grant);
        }
        return timeline.inOrder();
    }

    /** What has happened by time, then what is going on, then what comes. */
    private List<Step> inOrder() {
        return steps.stream()
                .sorted(Comparator.comparing(Step::at, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(step -> step.status().equals(WAITING)))
                .toList();
    }

    private void tell(AskedQuestion asked) {
        add(new Step(
                "SUPPLEMENT_ASKED",
                DONE,
                asked.askedAt(),
                asked.department(),
                asked.askedByName(),
                asked.text(),
                null,
                null));
        var end = asked.endedAt();
        if (end != null && "ANSWERED".equals(asked.outcome())) {
            var took = calendar.between(asked.askedAt(), end);
            add(new Step("SUPPLEMENT", DONE, end, null, asked.answeredByName(), asked.answer(), null, took));
        } else if (end != null && "RETURNED".equals(asked.outcome())) {
            end("SUPPLEMENT_RETURNED", end, null, null);
        }
    }

    private void tell(AccessRequest request) {
        switch (request) {
            case Draft draft -> {
                add(new Step("SUBMITTED", WAITING, null, null, null, null, null, null));
                draft.application().departments().forEach(department -> waiting("PROVIDER_REVIEW", department));
                waiting("AUTHORITY_APPROVAL", null);
            }
            case ProviderReview review -> {
                submitted(request, review.review());
                reviewed(review.review(), true);
                waiting("AUTHORITY_APPROVAL", null);
            }
            case AuthorityApproval approval -> {
                submitted(request, approval.review());
                reviewed(approval.review(), false);
                current(
                        "AUTHORITY_APPROVAL",
                        null,
                        approval.since(),
                        approval.due().at());
            }
            case Supplement supplement -> {
                submitted(request, supplement.review());
                reviewed(supplement.review(), false);
                var question = supplement.question();
                current("SUPPLEMENT", null, question.askedAt(), question.due().at());
                supplement.review().parts().stream()
                        .filter(Part::isPending)
                        .forEach(part -> waiting("PROVIDER_REVIEW", part.department()));
                waiting("AUTHORITY_APPROVAL", null);
            }
            case Closed closed -> {
                submitted(request, closed.review());
                reviewed(closed.review(), false);
                end("CLOSED", closed.at(), null, null);
            }
            case Decided decided -> {
                submitted(request, decided.review());
                reviewed(decided.review(), false);
                done("AUTHORITY_APPROVAL", null, decided.reviewedAt(), decided.decision());
                end(decided.state().name(), decided.decision().decidedAt(), null, null);
            }
            case Withdrawn withdrawn -> {
                submitted(request, withdrawn.review());
                reviewed(withdrawn.review(), false);
                end(
                        "WITHDRAWN",
                        withdrawn.at(),
                        request.application().applicant().name(),
                        null);
            }
        }
    }

    private void tellEnd(Grant grant) {
        var revocation = grant.revocation();
        if (revocation != null) {
            end("REVOKED", revocation.at(), revocation.byName(), revocation.reason());
        } else if (today.isAfter(grant.until())) {
            end("EXPIRED", CivilTime.endOf(grant.until()), null, null);
        }
    }

    private void submitted(AccessRequest request, Review review) {
        var applicant = request.application().applicant().name();
        end("SUBMITTED", review.submittedAt(), applicant, null);
    }

    private void reviewed(Review review, boolean running) {
        for (var part : review.parts()) {
            var decision = part.decision();
            if (decision != null) {
                done("PROVIDER_REVIEW", part.department(), review.submittedAt(), decision);
            } else if (running) {
                current("PROVIDER_REVIEW", part.department(), review.submittedAt(), review.deadline());
            }
        }
    }

    private void done(String kind, @Nullable Named department, Instant since, Decision decision) {
        var took = calendar.between(since, decision.decidedAt());
        add(new Step(
                kind,
                DONE,
                decision.decidedAt(),
                department,
                decision.decidedByName(),
                decision.comment(),
                null,
                took));
    }

    private void current(String kind, @Nullable Named department, Instant since, Instant deadline) {
        var allowed = calendar.between(since, deadline);
        add(new Step(kind, CURRENT, null, department, null, null, deadline, allowed));
    }

    private void waiting(String kind, @Nullable Named department) {
        add(new Step(kind, WAITING, null, department, null, null, null, null));
    }

    private void end(String kind, Instant at, @Nullable String by, @Nullable String comment) {
        add(new Step(kind, DONE, at, null, by, comment, null, null));
    }

    private void add(Step step) {
        steps.add(step);
    }
}
