package org.minshu.catalog.records;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.minshu.client.profile.ColumnProfile;
import org.minshu.tables.TableColumn;

/** What of a table's profile somebody gets who may see some of its columns. */
final class VisibleProfile {

    private VisibleProfile() {}

    /** @param open whether everybody may have the data; else its values leave only where that is recorded */
    static List<ColumnProfile> of(List<TableColumn> columns, List<ColumnProfile> measured, boolean open) {
        var byName = measured.stream().collect(Collectors.toMap(ColumnProfile::name, Function.identity(), (a, _) -> a));
        return columns.stream()
                .map(column -> byName.getOrDefault(column.name(), unmeasured(column)))
                .map(profile -> open ? profile : withoutValues(profile))
                .toList();
    }

    private static ColumnProfile withoutValues(ColumnProfile all) {
        return new ColumnProfile(
                all.name(),
                all.type(),
                all.nulls(),
                all.distinct(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of());
    }

    private static ColumnProfile unmeasured(TableColumn column) {
        return new ColumnProfile(
                column.name(),
                column.type().name(),
                0,
                0,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of());
    }
}
