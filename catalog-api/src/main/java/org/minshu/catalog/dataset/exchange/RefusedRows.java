package org.minshu.catalog.dataset.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.minshu.catalog.sheet.SheetRow;
import org.minshu.catalog.sheet.SheetRows;
import org.minshu.catalog.sheet.SheetWriter;

/** Copies the refused entries of a form, in the columns of the form, with the reason in front. */
final class RefusedRows {

    private RefusedRows() {}

    static void write(SheetRows rows, Map<Long, String> reasons, SheetWriter sheet) {
        var entries = new FormEntries(rows);
        var columns = List.copyOf(entries.header().at().keySet());
        sheet.row(with(
                FormReasons.HEADING, columns.stream().map(FormColumn::heading).toList()));
        for (var next = entries.next(0, 1); !next.isEmpty(); next = entries.next(0, 1)) {
            var reason = reasons.get(next.getFirst().number());
            if (reason != null) {
                copy(next.getFirst(), reason, entries.header(), columns, sheet);
            }
        }
    }

    private static void copy(
            FormEntry entry, String reason, FormHeader header, List<FormColumn> columns, SheetWriter sheet) {
        for (SheetRow row : entry.rows()) {
            var first = row.number() == entry.number();
            sheet.row(with(
                    first ? reason : "",
                    columns.stream().map(column -> header.text(row, column)).toList()));
        }
    }

    private static List<String> with(String first, List<String> others) {
        var all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }
}
