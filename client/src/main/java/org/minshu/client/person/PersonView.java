package org.minshu.client.person;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user.
 *
 * @param tokenRoles what the identity provider gives
 * @param addedRoles what the authority adds, {@code removedRoles} what it takes away
 * @param roles what holds; none while suspended
 * @param department key of the department that holds
 * @param assignedDepartment the one that the authority names; null where the token's holds
 */
public record PersonView(
        String subject,
        String name,
        List<String> tokenRoles,
        List<String> addedRoles,
        List<String> removedRoles,
        List<String> roles,
        @Nullable String department,
        @Nullable String assignedDepartment,
        @Nullable String organisation,
        boolean suspended,
        Instant firstSeen,
        Instant lastSeen,
        long revision) {

    public PersonView {
        tokenRoles = List.copyOf(tokenRoles);
        addedRoles = List.copyOf(addedRoles);
        removedRoles = List.copyOf(removedRoles);
        roles = List.copyOf(roles);
    }
}
