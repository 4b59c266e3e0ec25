package org.minshu.catalog.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.model.identity.Role;

/**
 * Who calls; a controller takes it as a parameter.
 *
 * @param subject the token's subject, {@code anonymous} without one
 * @param name as shown to people
 * @param department key of the department a steward belongs to
 * @param organisation name of the organisation a developer belongs to
 * @param remoteAddress where the request came from; null for work in the background
 */
public record Caller(
        String subject,
        String name,
        Set<Role> roles,
        @Nullable String department,
        @Nullable String organisation,
        @Nullable String remoteAddress) {

    private static final String ANONYMOUS = "anonymous";

    public Caller {
        roles = Set.copyOf(roles);
    }

    public static Caller anonymous(@Nullable String remoteAddress) {
        return new Caller(ANONYMOUS, ANONYMOUS, Set.of(), null, null, remoteAddress);
    }

    /** The platform itself, for jobs that nobody asked for. */
    public static Caller platform() {
        return new Caller("platform", "platform", Set.of(Role.WORKER), null, null, null);
    }

    /** The same, of that department. */
    public Caller of(String other) {
        return other.equals(department) ? this : new Caller(subject, name, roles, other, organisation, remoteAddress);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAnonymous() {
        return subject.equals(ANONYMOUS);
    }

    /** Whether this is a steward of that department. */
    public boolean isStewardOf(String key) {
        return is(Role.STEWARD) && key.equals(department);
    }
}
