package org.minshu.catalog.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.vocabulary.GrantState;

/** What was given, and whether it was taken back. */
record Grant(
        String id,
        String request,
        String organisation,
        @Nullable String scenario,
        LocalDate from,
        LocalDate until,
        Instant grantedAt,
        List<GrantedItems> datasets,
        @Nullable Revocation revocation) {

    Grant {
        datasets = List.copyOf(datasets);
    }

    /** Names of items of one dataset, at least one; {@code endedAt} where this part ended before the grant. */
    record GrantedItems(
            ResourceCode code,
            String title,
            @Nullable String titleEn,
            List<String> items,
            @Nullable Instant endedAt) {}

    record Revocation(Instant at, String byName, String reason) {}

    /** Exactly the items that the departments granted; what was taken down since has ended as soon as it begins. */
    static Grant of(Application application, LocalDate from, LocalDate until, Instant at, Set<ResourceCode> takenDown) {
        var datasets = application.granted().stream()
                .map(dataset -> new GrantedItems(
                        dataset.code(),
                        dataset.title(),
                        dataset.titleEn(),
                        dataset.granted(),
                        takenDown.contains(dataset.code()) ? at : null))
                .toList();
        return new Grant(
                application.no() + "-G",
                application.no(),
                application.applicant().organisation(),
                application.terms().scenario(),
                from,
                until,
                at,
                datasets,
                null);
    }

    GrantState state(LocalDate today) {
        if (revocation != null) {
            return GrantState.REVOKED;
        }
        if (today.isAfter(until)) {
            return GrantState.EXPIRED;
        }
        return today.isBefore(from) ? GrantState.SCHEDULED : GrantState.ACTIVE;
    }
}
