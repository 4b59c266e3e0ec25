package org.minshu.catalog.dataset.quality;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.client.dataset.DatasetMetadata.DataItem;

/**
 * What the rules look at: what the department states, and how many files there are. What a default stands for is not stated.
 *
 * @param files that can be downloaded
 */
record Measured(DatasetMetadata metadata, int files) {

    /** Formats that programs read without a person; OPEN of the national list and of the portals. */
    private static final Set<String> READABLE = Set.of(
            "CSV",
            "XLSX",
            "XML",
            "JSON",
            "ODS",
            "GeoJSON",
            "KML",
            "GPKG",
            "SHP",
            "NetCDF",
            "RDF",
            "REST",
            "WebService",
            "WMS",
            "WFS");

    private static final Set<String> STRUCTURED = Set.of("SPREADSHEET", "DATABASE", "API");

    /** {@code name} is the field's, as {@code defaulted} has it. */
    boolean states(String name, @Nullable Object value) {
        return value != null && !list(metadata.defaulted()).contains(name);
    }

    boolean hasAtLeast(int least, @Nullable List<String> texts) {
        return list(texts).size() >= least;
    }

    boolean isLong(int least, @Nullable String text) {
        return text != null && text.codePointCount(0, text.length()) >= least;
    }

    boolean isReadable() {
        return metadata.formatType() != null && READABLE.contains(metadata.formatType());
    }

    /** Items are asked for where data have columns; elsewhere there is nothing to ask. */
    boolean hasItems() {
        return !isStructured() || !list(metadata.items()).isEmpty();
    }

    /** Whether at least so many in a hundred items have it. */
    boolean items(int percent, Predicate<DataItem> has) {
        var items = list(metadata.items());
        if (items.isEmpty()) {
            return !isStructured();
        }
        return items.stream().filter(has).count() * 100 >= (long) percent * items.size();
    }

    /** A part of the metadata's part; null where either is absent. */
    static <P, T> @Nullable T in(@Nullable P part, Function<P, @Nullable T> field) {
        return part == null ? null : field.apply(part);
    }

    private boolean isStructured() {
        return STRUCTURED.contains(
                Optional.ofNullable(metadata.formatCategory()).orElse(""));
    }

    private static <T> List<T> list(@Nullable List<T> given) {
        return Objects.requireNonNullElse(given, List.of());
    }
}
