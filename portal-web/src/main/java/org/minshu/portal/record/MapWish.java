package org.minshu.portal.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.client.profile.ColumnProfile;
import org.minshu.client.records.TableDetail;

/**
 * A map that somebody wants of a table.
 *
 * @param kind places or regions
 * @param p where places stand, a {@link PlaceColumns#key}
 * @param label column with the places' names
 * @param region column with codes or names of regions
 * @param f one of {@link #FIGURES}, of regions
 * @param y column that the figure is of; not needed to count rows
 */
public record MapWish(String kind, String p, String label, String region, String f, String y) {

    static final List<String> FIGURES = List.of("count", "sum", "avg", "min", "max");

    public MapWish(
            @Nullable String kind,
            @Nullable String p,
            @Nullable String label,
            @Nullable String region,
            @Nullable String f,
            @Nullable String y) {
        this.kind = Objects.requireNonNullElse(kind, "");
        this.p = Objects.requireNonNullElse(p, "");
        this.label = Objects.requireNonNullElse(label, "");
        this.region = Objects.requireNonNullElse(region, "");
        this.f = f == null || !FIGURES.contains(f) ? "count" : f;
        this.y = Objects.requireNonNullElse(y, "");
    }

    /** What is left open, filled in from the table: its places, else its regions; {@code kind} is empty where it has neither. */
    MapWish in(TableDetail table, List<ColumnProfile> regions) {
        var places = PlaceColumns.of(table.columns());
        var numbers = table.columns().stream().filter(Cells::isNumber).toList();
        boolean hasRegions = !regions.isEmpty();
        boolean byRegion = hasRegions && (kind.equals("regions") || places.isEmpty());
        return new MapWish(
                byRegion ? "regions" : places.isEmpty() ? "" : "places",
                places.isEmpty() ? "" : place(places).key(),
                named(names(table), label).orElseGet(() -> usualLabel(table)),
                hasRegions ? named(regions, region).orElse(regions.getFirst().name()) : "",
                numbers.isEmpty() ? "count" : f,
                numbers.isEmpty()
                        ? ""
                        : named(numbers, y).orElse(numbers.getFirst().name()));
    }

    public boolean isOfPlaces() {
        return kind.equals("places");
    }

    public boolean isOfRegions() {
        return kind.equals("regions");
    }

    /** The question for places of a table that has some. */
    PlaceQuestion places(TableDetail table) {
        return new PlaceQuestion(table, place(PlaceColumns.of(table.columns())), label);
    }

    private PlaceColumns place(List<PlaceColumns> all) {
        return all.stream().filter(each -> each.key().equals(p)).findFirst().orElse(all.getFirst());
    }

    /** Columns that can name places. */
    static List<ColumnProfile> names(TableDetail table) {
        return table.columns().stream()
                .filter(column -> column.type().equals("TEXT"))
                .toList();
    }

    private static String usualLabel(TableDetail table) {
        var names = names(table);
        return names.stream()
                .map(ColumnProfile::name)
                .filter(name -> name.matches("(?i).*(名称|名|name).*"))
                .findFirst()
                .or(() -> names.stream().map(ColumnProfile::name).findFirst())
                .orElse("");
    }

    private static Optional<String> named(List<ColumnProfile> columns, String wanted) {
        return columns.stream().map(ColumnProfile::name).filter(wanted::equals).findFirst();
    }
}
