package org.minshu.tables;

import java.util.List;

/**
 * Two versions of a table whose rows are compared.
 *
 * @param keys columns that tell one row from all others, in both
 * @param columns the other columns to compare, in both
 */
public record VersionPair(StoredTable before, StoredTable after, List<TableColumn> keys, List<TableColumn> columns) {

    public VersionPair {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("Rows are told apart by at least one column");
        }
        keys = List.copyOf(keys);
        columns = List.copyOf(columns);
    }
}
