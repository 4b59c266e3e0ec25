package org.minshu.portal.fake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;
import org.minshu.client.access.GrantView;
import org.minshu.client.access.GrantView.GrantedDataset;
import org.minshu.portal.layout.Times;

/** Grants: one that can be used, one that was revoked, one that is over. */
final class GrantSamples {

    private GrantSamples() {}

    static List<GrantView> all(String organisation, @Nullable Named scenario) {
        var today = LocalDate.now(Times.ZONE);
        return List.of(
                grant("SQ-2026-000312", "ACTIVE", organisation, scenario, today.plusDays(20), null),
                grant("SQ-2026-000205", "REVOKED", organisation, scenario, today.plusDays(200), "用途与申请不符，已约谈。"),
                grant("SQ-2026-000204", "EXPIRED", organisation, scenario, today.minusDays(2), null));
    }

    private static GrantView grant(
            String request,
            String state,
            String organisation,
            @Nullable Named scenario,
            LocalDate until,
            @Nullable String reason) {
        var dataset = new GrantedDataset(
                "30701937/000002", "30701937-000002", "渔港基础信息", "Fishing ports", List.of("sectionCode", "waterTemp"));
        return new GrantView(
                request + "-G",
                request,
                state,
                organisation,
                scenario,
                LocalDate.now(Times.ZONE).minusDays(34),
                until,
                List.of(dataset),
                RequestSamples.days(-34),
                reason == null ? null : RequestSamples.days(-1),
                reason,
                List.of());
    }
}
