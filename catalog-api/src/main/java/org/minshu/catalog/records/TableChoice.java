package org.minshu.catalog.records;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/** Which table of a dataset is meant; what is left out is open. */
record TableChoice(
        @Nullable String distribution,
        @Nullable Integer position,
        @Nullable Integer version) {

    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{1,100})(?::(\\d{1,6}))?");

    /** @param table id of a file, and after a colon the position of the table in it, 0 where that is left out */
    static TableChoice of(@Nullable String table, @Nullable Integer version) {
        if (table == null || table.isBlank()) {
            return new TableChoice(null, null, version);
        }
        var form = FORM.matcher(table.strip());
        if (!form.matches()) {
            throw new CatalogException(ProblemType.TABLE_NOT_FOUND, "No table " + table);
        }
        return new TableChoice(form.group(1), form.group(2) == null ? 0 : Integer.parseInt(form.group(2)), version);
    }
}
