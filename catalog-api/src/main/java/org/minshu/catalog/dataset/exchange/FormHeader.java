package org.minshu.catalog.dataset.exchange;

import java.util.EnumMap;
import java.util.Map;
import org.minshu.catalog.sheet.SheetRow;
import org.minshu.catalog.sheet.SheetRows;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/** Which column of a sheet is which of the form; what is not of the form is refused, so that nothing is lost silently. */
record FormHeader(Map<FormColumn, Integer> at) {

    private static final String REASON = FormReasons.HEADING;

    static FormHeader read(SheetRows rows) {
        if (!rows.hasNext()) {
            throw new CatalogException(ProblemType.SHEET_COLUMNS_WRONG, "The table has no rows");
        }
        return of(rows.next());
    }

    private static FormHeader of(SheetRow header) {
        var at = new EnumMap<FormColumn, Integer>(FormColumn.class);
        for (int column = 0; column < header.texts().size(); column++) {
            var heading = header.at(column);
            if (heading.isEmpty() || heading.equals(REASON)) {
                continue;
            }
            var known = FormColumn.headed(heading)
                    .orElseThrow(() -> new CatalogException(
                            ProblemType.SHEET_COLUMNS_WRONG, "The form has no column 「" + heading + "」"));
            if (at.put(known, column) != null) {
                throw new CatalogException(
                        ProblemType.SHEET_COLUMNS_WRONG, "The column 「" + heading + "」 is there twice");
            }
        }
        if (!at.containsKey(FormColumn.TITLE)) {
            throw new CatalogException(ProblemType.SHEET_COLUMNS_WRONG, "The column 「信息资源名称」 is missing");
        }
        return new FormHeader(at);
    }

    boolean has(FormColumn column) {
        return at.containsKey(column);
    }

    String text(SheetRow row, FormColumn column) {
        var here = at.get(column);
        return here == null ? "" : row.at(here);
    }

    boolean beginsEntry(SheetRow row) {
        return !text(row, FormColumn.TITLE).isEmpty()
                || !text(row, FormColumn.CODE).isEmpty();
    }
}
