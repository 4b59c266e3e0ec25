package org.minshu.catalog.person;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.client.person.PersonChangeView.Held;
import org.minshu.client.person.PersonView;
import org.minshu.model.identity.Role;

/** A user: what the token says, and what the authority has laid down. */
record Person(
        String subject,
        String name,
        Set<Role> tokenRoles,
        @Nullable String tokenDepartment,
        @Nullable String organisation,
        Laid laid,
        Instant firstSeen,
        Instant lastSeen,
        long revision) {

    /** What the authority has laid down; by default nothing. */
    record Laid(
            Set<Role> added, Set<Role> removed, @Nullable String department, boolean suspended) {

        Laid {
            added = Set.copyOf(added);
            removed = Set.copyOf(removed);
        }

        Laid in(String other) {
            return new Laid(added, removed, other, suspended);
        }

        Held view() {
            return new Held(names(added), names(removed), department, suspended);
        }
    }

    /** What holds; nothing while suspended. */
    Set<Role> roles() {
        return laid.suspended() ? Set.of() : roles(tokenRoles, laid);
    }

    static Set<Role> roles(Set<Role> token, Laid laid) {
        return Stream.concat(token.stream(), laid.added().stream())
                .filter(role -> !laid.removed().contains(role))
                .collect(toUnmodifiableSet());
    }

    @Nullable String department() {
        return laid.department() == null ? tokenDepartment : laid.department();
    }

    Person with(Laid other) {
        return new Person(
                subject, name, tokenRoles, tokenDepartment, organisation, other, firstSeen, lastSeen, revision);
    }

    /** Whether the token says the same as it did. */
    boolean isAs(Caller token) {
        return name.equals(token.name())
                && tokenRoles.equals(token.roles())
                && Objects.equals(tokenDepartment, token.department())
                && Objects.equals(organisation, token.organisation());
    }

    /** The caller that the token names, as it holds. */
    Caller holding(Caller token) {
        var department = laid.department() == null ? token.department() : laid.department();
        return new Caller(
                subject,
                token.name(),
                roles(token.roles(), laid),
                department,
                token.organisation(),
                token.remoteAddress());
    }

    PersonView view() {
        return new PersonView(
                subject,
                name,
                names(tokenRoles),
                names(laid.added()),
                names(laid.removed()),
                names(roles()),
                department(),
                laid.department(),
                organisation,
                laid.suspended(),
                firstSeen,
                lastSeen,
                revision);
    }

    static List<String> names(Set<Role> roles) {
        return roles.stream().map(Enum::name).sorted().toList();
    }
}
