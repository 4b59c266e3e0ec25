package org.minshu.catalog.records;

import org.jspecify.annotations.Nullable;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/**
 * How CSV is written.
 *
 * @param mark whether it begins with a byte order mark, by which Excel knows UTF-8
 * @param plain whether text that a spreadsheet would run as a formula gets an apostrophe
 */
record CsvOptions(char delimiter, boolean mark, boolean plain) {

    static CsvOptions of(@Nullable String delimiter, boolean mark, boolean plain) {
        var wanted = delimiter == null || delimiter.isEmpty() ? "," : delimiter.replace("\\t", "\t");
        if (wanted.length() != 1 || ",;|\t".indexOf(wanted.charAt(0)) < 0) {
            throw new CatalogException(ProblemType.PARAMETER_INVALID, "delimiter is one of , ; | and a tab");
        }
        return new CsvOptions(wanted.charAt(0), mark, plain);
    }
}
