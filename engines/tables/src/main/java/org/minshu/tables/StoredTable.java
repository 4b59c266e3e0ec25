package org.minshu.tables;

import java.util.List;

/**
 * A table as one Parquet object; what is under a key never changes.
 *
 * @param objectKey in the object store
 * @param sha256 of the object, lower-case hex
 * @param bytes size of the object
 * @param rows without the header
 * @param columns all of the file, in its order
 */
public record StoredTable(String objectKey, String sha256, long bytes, long rows, List<TableColumn> columns) {

    public StoredTable {
        columns = List.copyOf(columns);
    }
}
