package org.minshu.catalog.person;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.client.person.DelegationView;
import org.minshu.model.identity.Role;

/** Somebody stands in for an officer between two days, both inclusive. */
record Delegation(
        long id,
        String officer,
        String officerName,
        Role role,
        @Nullable String department,
        String deputy,
        String deputyName,
        LocalDate from,
        LocalDate until,
        String reason,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {

    private String state(LocalDate today) {
        if (endedAt != null) {
            return "ENDED";
        }
        return today.isBefore(from) ? "PLANNED" : today.isAfter(until) ? "PAST" : "ACTIVE";
    }

    boolean mayBeEndedBy(Caller caller, LocalDate today) {
        var open = endedAt == null && !today.isAfter(until);
        return open && (officer.equals(caller.subject()) || caller.is(Role.AUTHORITY));
    }

    DelegationView view(Caller caller, LocalDate today) {
        return new DelegationView(
                id,
                officer,
                officerName,
                role.name(),
                department,
                deputy,
                deputyName,
                from,
                until,
                reason,
                state(today),
                createdAt,
                endedAt,
                endedBy,
                mayBeEndedBy(caller, today));
    }
}
