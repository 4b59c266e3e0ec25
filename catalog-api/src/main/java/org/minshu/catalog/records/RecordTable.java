package org.minshu.catalog.records;

import java.time.Instant;
import java.util.List;
import org.minshu.tables.StoredTable;
import org.minshu.tables.TableColumn;

/**
 * A version of a table of a dataset.
 *
 * @param distribution id of the file that it came with
 * @param position of the sheet or member within the file, from 0
 */
record RecordTable(String distribution, int position, int version, String name, StoredTable stored, Instant madeAt) {

    /** How requests name it. */
    String key() {
        return position == 0 ? distribution : distribution + ":" + position;
    }

    List<String> header() {
        return stored.columns().stream().map(TableColumn::name).toList();
    }
}
