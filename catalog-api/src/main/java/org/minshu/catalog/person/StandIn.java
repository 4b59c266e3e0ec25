package org.minshu.catalog.person;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.model.identity.Role;

/** What a deputy has today from an officer: a role, and for a steward the department. */
record StandIn(String officerName, Role role, @Nullable String department) {

    /** The deputy with the officer's role, named for both; a steward of another department stays what they are. */
    Caller apply(Caller deputy) {
        if (department != null && deputy.department() != null && !department.equals(deputy.department())) {
            return deputy;
        }
        var roles = EnumSet.of(role);
        roles.addAll(deputy.roles());
        return new Caller(
                deputy.subject(),
                deputy.name() + "（代 " + officerName + "）",
                roles,
                department == null ? deputy.department() : department,
                deputy.organisation(),
                deputy.remoteAddress());
    }
}
