package org.minshu.catalog.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.access.AccessRequest.AuthorityApproval;
import org.minshu.catalog.access.AccessRequest.Decided;
import org.minshu.catalog.access.AccessRequest.InReview;
import org.minshu.catalog.access.AccessRequest.ProviderReview;
import org.minshu.catalog.access.AccessRequest.Supplement;
import org.minshu.catalog.notification.Notifications;
import org.minshu.catalog.notification.Recipient;
import org.minshu.model.identity.Role;
import org.springframework.stereotype.Component;

/** Tells those who are to act on a request, and its applicant what came of it. */
@Component
class RequestNotices {

    private final Notifications notifications;

    RequestNotices(Notifications notifications) {
        this.notifications = notifications;
    }

    void submitted(ProviderReview request) {
        pending(request).forEach(to -> tell(to, "REQUEST_TO_REVIEW", request, "/publish/reviews/", null, null));
    }

    void reviewed(InReview after) {
        if (after instanceof AuthorityApproval approval) {
            tell(Recipient.all(Role.AUTHORITY), "REQUEST_TO_APPROVE", approval, "/admin/approvals/", null, null);
        }
    }

    void decided(Decided request) {
        var decision = request.decision();
        tell(
                applicant(request),
                "REQUEST_" + request.state().name(),
                request,
                "/requests/",
                decision.comment(),
                decision.decidedByName());
    }

    void asked(Supplement request) {
        var question = request.question();
        tell(applicant(request), "SUPPLEMENT_ASKED", request, "/requests/", question.text(), question.askedByName());
    }

    void answered(Supplement asked, String by) {
        var page = asked.paused() instanceof ProviderReview ? "/publish/reviews/" : "/admin/approvals/";
        tell(Recipient.person(asked.question().askedBy()), "SUPPLEMENT_ANSWERED", asked, page, null, by);
    }

    void lapsed(AccessRequest after) {
        tell(applicant(after), "SUPPLEMENT_LAPSED_" + after.state().name(), after, "/requests/", null, null);
    }

    private static List<Recipient> pending(ProviderReview request) {
        return request.review().parts().stream()
                .filter(Part::isPending)
                .map(part -> Recipient.of(Role.STEWARD, part.department().key()))
                .toList();
    }

    private static Recipient applicant(AccessRequest request) {
        return Recipient.person(request.application().applicant().subject());
    }

    private void tell(
            Recipient to,
            String kind,
            AccessRequest request,
            String page,
            @Nullable String detail,
            @Nullable String by) {
        var words = new HashMap<>(Map.of("title", request.no()));
        if (detail != null) {
            words.put("detail", detail);
        }
        if (by != null) {
            words.put("by", by);
        }
        notifications.add(to, kind, words, page + request.no());
    }
}
