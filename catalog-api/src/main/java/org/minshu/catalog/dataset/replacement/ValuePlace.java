package org.minshu.catalog.dataset.replacement;

import java.util.Arrays;
import java.util.Optional;

/** Where entries name a value of a list, in SQL; {@code %s} stands for a jsonb of metadata. */
enum ValuePlace {
    THEME("theme", "{theme}", "version.theme = :source"),
    FORMAT_TYPE("formatType", "{formatType}", "version.format_type = :source"),
    LIBRARY("library", "{libraries}", "version.libraries @> array[cast(:source as text)]"),
    REGION("region", "{coverage,regions}", "version.regions @> array[cast(:source as text)]"),
    DEPARTMENT("department", "{department}", "true");

    private final String list;
    private final String path;
    private final String published;

    ValuePlace(String list, String path, String published) {
        this.list = list;
        this.path = path;
        this.published = published;
    }

    static Optional<ValuePlace> of(String list) {
        return Arrays.stream(values()).filter(place -> place.list.equals(list)).findFirst();
    }

    boolean holdsMany() {
        return this == LIBRARY || this == REGION;
    }

    /** Whether the working copy names {@code :source}. */
    String working() {
        return switch (this) {
            case DEPARTMENT -> "dataset.department = :source";
            case LIBRARY -> "dataset.metadata -> 'libraries' @> jsonb_build_array(cast(:source as text))";
            case REGION -> "dataset.metadata #> '{coverage,regions}' @> jsonb_build_array(cast(:source as text))";
            case THEME, FORMAT_TYPE -> "dataset.metadata ->> '%s' = :source".formatted(list);
        };
    }

    /** Whether the version named {@code version} names it. */
    String published() {
        return published;
    }

    /** The metadata with {@code :target} in the place of {@code :source}; each value once, in its order. */
    String replaced(String metadata) {
        if (!holdsMany()) {
            return """
                    case when %1$s ->> '%3$s' = :source
                         then jsonb_set(%1$s, '%2$s', to_jsonb(cast(:target as text))) else %1$s end""".formatted(metadata, path, list);
        }
        return """
                case when %1$s #> '%2$s' @> jsonb_build_array(cast(:source as text)) then jsonb_set(%1$s, '%2$s', (
                    select jsonb_agg(value order by place)
                      from (select case when value = :source then :target else value end as value, min(place) as place
                              from jsonb_array_elements_text(%1$s #> '%2$s') with ordinality as each (value, place)
                             group by 1) once)) else %1$s end""".formatted(metadata, path);
    }

    /** The entries that name one of {@code :keys}, as rows of key and id. */
    String uses() {
        return switch (this) {
            case DEPARTMENT -> "select department as key, id from catalog.dataset where department = any(:keys)";
            case THEME, FORMAT_TYPE -> """
                select metadata ->> '%1$s' as key, id from catalog.dataset where metadata ->> '%1$s' = any(:keys)
                union
                select %2$s, dataset from catalog.dataset_version where %2$s = any(:keys) and %3$s""".formatted(list, this == THEME ? "theme" : "format_type", CURRENT);
            case LIBRARY, REGION -> """
                select key, id from unnest(:keys::text[]) as key
                  join catalog.dataset on metadata #> '%1$s' @> jsonb_build_array(key)
                union
                select key, dataset from unnest(:keys::text[]) as key
                  join catalog.dataset_version on %2$s @> array[key] and %3$s""".formatted(path, this == LIBRARY ? "libraries" : "regions", CURRENT);
        };
    }

    private static final String CURRENT =
            "version = (select newest.version from catalog.dataset newest where newest.id = dataset_version.dataset)";
}
