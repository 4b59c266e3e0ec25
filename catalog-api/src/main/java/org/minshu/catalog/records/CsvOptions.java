package org.minshu.catalog.records;

import org.jspecify.annotations.Nullable;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.tables.CsvForm;

/**
 * How CSV is written.
 *
 * @param mark whether it begins with a byte order mark, by which Excel knows UTF-8
 */
record CsvOptions(CsvForm form, boolean mark) {

    static CsvOptions of(@Nullable String delimiter, boolean mark, boolean plain) {
        var wanted = delimiter == null || delimiter.isEmpty() ? "," : delimiter.replace("\\t", "\t");
        if (wanted.length() != 1 || ",;|\t".indexOf(wanted.charAt(0)) < 0) {
            throw new CatalogException(ProblemType.PARAMETER_INVALID, "delimiter is one of , ; | and a tab");
        }
        return new CsvOptions(new CsvForm(wanted.charAt(0), plain), mark);
    }
}
