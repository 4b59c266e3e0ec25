package org.minshu.catalog.records;

import java.util.List;
import org.minshu.catalog.file.DataGate;
import org.minshu.tables.TableColumn;
import org.minshu.tables.language.Questions;

/**
 * A table as somebody may see it.
 *
 * @param columns those that they may see
 */
record OpenTable(RecordTable table, DataGate.Admitted admitted, List<TableColumn> columns) {

    OpenTable {
        columns = List.copyOf(columns);
    }

    static OpenTable of(RecordTable table, DataGate.Admitted admitted) {
        var all = table.stored().columns();
        var visible = admitted.visible(table.header()).stream().map(all::get).toList();
        return new OpenTable(table, admitted, visible);
    }

    Questions questions() {
        return new Questions(columns);
    }
}
