package org.minshu.catalog.dataset.exchange;

import java.util.List;
import org.minshu.catalog.sheet.SheetRow;

/** The rows that state one entry. */
record FormEntry(List<SheetRow> rows) {

    FormEntry {
        rows = List.copyOf(rows);
    }

    long number() {
        return rows.getFirst().number();
    }

    long lastNumber() {
        return rows.getLast().number();
    }
}
