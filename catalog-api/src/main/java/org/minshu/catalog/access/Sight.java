package org.minshu.catalog.access;

import org.minshu.catalog.security.Caller;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.vocabulary.RequestState;

/** Who sees a request: its organisation, departments with a part in it, and the authority; drafts only the first. */
final class Sight {

    private Sight() {}

    static void check(AccessRequest request, Caller caller) {
        if (isOwn(request, caller)) {
            return;
        }
        if (request.state() == RequestState.DRAFT) {
            throw notFound(request.no());
        }
        if (caller.is(Role.AUTHORITY) || hasPart(request, caller)) {
            return;
        }
        throw caller.is(Role.STEWARD)
                ? new CatalogException(ProblemType.OTHER_DEPARTMENT, "Your department has no part in this request")
                : new CatalogException(ProblemType.OTHER_ORGANISATION, "Another organisation made this request");
    }

    /** Whether it is of the caller's organisation. */
    static boolean isOwn(AccessRequest request, Caller caller) {
        return caller.is(Role.DEVELOPER)
                && request.application().applicant().organisation().equals(caller.organisation());
    }

    private static boolean hasPart(AccessRequest request, Caller caller) {
        return request.application().departments().stream().anyMatch(part -> caller.isStewardOf(part.key()));
    }

    static CatalogException notFound(String no) {
        return new CatalogException(ProblemType.REQUEST_NOT_FOUND, "No request " + no);
    }
}
