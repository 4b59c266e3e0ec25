package org.minshu.catalog.dataset.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.sheet.SheetRow;
import org.minshu.catalog.sheet.SheetRows;

/** Cuts the rows of a form into entries. */
final class FormEntries {

    /** Rows of one entry that are kept; an entry has at most 2,000 data items. */
    private static final int MOST_ROWS = 2_001;

    private final SheetRows rows;
    private final FormHeader header;
    private @Nullable SheetRow ahead;

    FormEntries(SheetRows rows) {
        this.rows = rows;
        this.header = FormHeader.read(rows);
    }

    FormHeader header() {
        return header;
    }

    /** The next ones, from after that row on; none at the end. */
    List<FormEntry> next(long after, int many) {
        var entries = new ArrayList<FormEntry>();
        while (entries.size() < many) {
            var entry = next();
            if (entry == null) {
                break;
            }
            if (entry.number() > after) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private @Nullable FormEntry next() {
        var first = ahead == null && rows.hasNext() ? rows.next() : ahead;
        ahead = null;
        if (first == null) {
            return null;
        }
        var own = new ArrayList<>(List.of(first));
        while (ahead == null && rows.hasNext()) {
            var row = rows.next();
            if (header.beginsEntry(row) || own.size() == MOST_ROWS) {
                ahead = row;
            } else {
                own.add(row);
            }
        }
        return new FormEntry(own);
    }
}
