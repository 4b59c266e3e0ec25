package org.minshu.catalog.access;

import java.time.LocalDate;
import java.util.List;
import org.minshu.catalog.access.AccessRequest.AuthorityApproval;
import org.minshu.catalog.access.AccessRequest.Draft;
import org.minshu.catalog.access.AccessRequest.Open;
import org.minshu.catalog.access.AccessRequest.ProviderReview;
import org.minshu.catalog.security.Caller;
import org.minshu.model.identity.Role;

/** What a caller may do now; pages show buttons for these only. */
final class Moves {

    private Moves() {}

    static List<String> of(AccessRequest request, Caller caller) {
        if (Sight.isOwn(request, caller)) {
            return switch (request) {
                case Draft _ -> List.of("edit", "submit", "delete");
                case Open _ -> List.of("withdraw");
                case AccessRequest _ -> List.of();
            };
        }
        if (request.application().applicant().isConcernedBy(caller)) {
            return List.of();
        }
        return switch (request) {
            case ProviderReview review when hasPending(review, caller) -> List.of("decide-department");
            case AuthorityApproval _ when caller.is(Role.AUTHORITY) -> List.of("decide");
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
