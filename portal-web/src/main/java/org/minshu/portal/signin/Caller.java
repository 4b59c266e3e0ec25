package org.minshu.portal.signin;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minshu.client.overview.MeView;
import org.minshu.model.identity.Role;

/**
 * Who is signed in, as the platform sees them.
 *
 * @param department key of the steward's department
 */
public record Caller(
        String subject,
        String name,
        Set<Role> roles,
        @Nullable String department,
        @Nullable String organisation) implements Serializable {

    static Caller of(MeView me) {
        var roles = Arrays.stream(Role.values())
                .filter(role -> me.roles().contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
        var department = me.department() == null ? null : me.department().key();
        return new Caller(me.subject(), me.name(), roles, department, me.organisation());
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
