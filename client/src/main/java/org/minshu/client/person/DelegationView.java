package org.minshu.client.person;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in for whom.
 *
 * @param role what the deputy may do, STEWARD or AUTHORITY
 * @param department key, for a steward
 * @param state PLANNED, ACTIVE, PAST or ENDED (before its last day)
 * @param mayEnd whether this caller may end it now
 */
public record DelegationView(
        long id,
        String officer,
        String officerName,
        String role,
        @Nullable String department,
        String deputy,
        String deputyName,
        LocalDate from,
        LocalDate until,
        String reason,
        String state,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        boolean mayEnd) {}
