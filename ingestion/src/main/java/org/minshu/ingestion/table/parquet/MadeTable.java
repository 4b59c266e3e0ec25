package org.minshu.ingestion.table.parquet;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.tables.TableColumn;

/**
 * A table that was made of a file.
 *
 * @param parquet file with its rows
 * @param rejects file with lines of JSON about the rows that were not taken; null where all were
 */
public record MadeTable(
        String name,
        Path parquet,
        long rows,
        List<TableColumn> columns,
        @Nullable Path rejects,
        long rejected) {

    public MadeTable {
        columns = List.copyOf(columns);
    }
}
