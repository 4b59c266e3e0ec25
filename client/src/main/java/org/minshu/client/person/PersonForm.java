package org.minshu.client.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the authority lays down about a user.
 *
 * @param addedRoles roles beyond the token's: STEWARD, AUTHORITY, DEVELOPER or AUDITOR
 * @param removedRoles roles of the token that do not hold
 * @param department key, for a steward whose token names none or another
 * @param reason why, 1 to 500 characters
 */
public record PersonForm(
        @Nullable List<String> addedRoles,
        @Nullable List<String> removedRoles,
        @Nullable String department,
        @Nullable Boolean suspended,
        @Nullable String reason) {}
