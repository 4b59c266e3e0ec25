package org.minshu.catalog.dataset;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/** Who may do what with entries: stewards for their department, the authority for all. */
public final class Rights {

    private Rights() {}

    /** Whether the caller may write for that department. */
    public static boolean writesFor(Caller caller, String department) {
        return caller.is(Role.AUTHORITY) || caller.isStewardOf(department);
    }

    /** Refuses a steward of another department. */
    public static void requireWriterFor(Caller caller, String department) {
        if (!writesFor(caller, department)) {
            throw new CatalogException(ProblemType.OTHER_DEPARTMENT, "It belongs to department " + department);
        }
    }

    /** Whose entries a list shows: all or those of one department to the authority, a steward's own to a steward. */
    public static @Nullable String department(@Nullable String asked, Caller caller) {
        if (caller.is(Role.AUTHORITY)) {
            return asked;
        }
        var own = caller.department();
        if (own == null) {
            throw new CatalogException(ProblemType.NOT_ALLOWED, "The token names no department");
        }
        if (asked != null) {
            requireWriterFor(caller, asked);
        }
        return own;
    }

    static void requireAuthority(Caller caller) {
        if (!caller.is(Role.AUTHORITY)) {
            throw new CatalogException(ProblemType.NOT_ALLOWED, "The data authority decides this");
        }
    }
}
