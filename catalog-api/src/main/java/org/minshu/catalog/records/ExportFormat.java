package org.minshu.catalog.records;

import java.util.Arrays;
import java.util.Locale;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/** A form that rows are handed out in. */
enum ExportFormat {
    CSV("text/csv;charset=UTF-8"),
    JSON("application/json"),
    JSONL("application/x-ndjson"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PARQUET("application/vnd.apache.parquet"),
    GEOJSON("application/geo+json");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws CatalogException NOT_FOUND */
    static ExportFormat of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> new CatalogException(ProblemType.NOT_FOUND, "No format " + extension));
    }
}
