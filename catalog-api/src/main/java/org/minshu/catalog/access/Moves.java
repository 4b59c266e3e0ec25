package org.minshu.catalog.access;

import java.time.LocalDate;
import java.util.List;
import org.minshu.catalog.access.AccessRequest.AuthorityApproval;
import org.minshu.catalog.access.AccessRequest.Draft;
import org.minshu.catalog.access.AccessRequest.InReview;
import org.minshu.catalog.access.AccessRequest.ProviderReview;
import org.minshu.catalog.access.AccessRequest.Supplement;
import org.minshu.catalog.security.Caller;
import org.minshu.model.identity.Role;

/** What a caller may do now; pages show buttons for these only. */
final class Moves {

    private Moves() {}

    static List<String> of(AccessRequest request, Caller caller) {
        if (Sight.isOwn(request, caller)) {
            return switch (request) {
                case Draft _ -> List.of("edit", "submit", "delete");
                case Supplement _ -> List.of("answer-supplement", "withdraw");
                case InReview _ -> List.of("withdraw");
                case AccessRequest _ -> List.of();
            };
        }
        if (request.application().applicant().isConcernedBy(caller)) {
            return List.of();
        }
        return switch (request) {
            case ProviderReview review
            when hasPending(review, caller) -> List.of("decide-department", "ask-supplement");
            case AuthorityApproval _ when caller.is(Role.AUTHORITY) -> List.of("decide", "ask-supplement");
            case AccessRequest _ -> List.of();
        };
    }

    static List<String> of(Grant grant, LocalDate today, Caller caller) {
        return switch (grant.state(today)) {
            case SCHEDULED, ACTIVE -> caller.is(Role.AUTHORITY) ? List.of("revoke") : List.<String>of();
            case EXPIRED, REVOKED -> List.<String>of();
        };
    }

    private static boolean hasPending(ProviderReview request, Caller caller) {
        return request.review().parts().stream()
                .anyMatch(part ->
                        part.isPending() && caller.isStewardOf(part.department().key()));
    }
}
