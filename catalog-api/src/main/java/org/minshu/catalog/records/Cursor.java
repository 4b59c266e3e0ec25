package org.minshu.catalog.records;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/**
 * Where a walk over all rows of a table stands.
 *
 * @param row number of the last row that was read, from 0
 */
record Cursor(String table, int version, long row) {

    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_:-]{1,120})/(\\d{1,9})/(-1|\\d{1,18})");

    String text() {
        var plain = "%s/%d/%d".formatted(table, version, row);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing where the walk begins: {@code cursor=*}. */
    static @Nullable Cursor of(String text) {
        if (text.equals("*")) {
            return null;
        }
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var form = FORM.matcher(plain);
            if (form.matches()) {
                return new Cursor(form.group(1), Integer.parseInt(form.group(2)), Long.parseLong(form.group(3)));
            }
        } catch (IllegalArgumentException _) {
            // Refused below
        }
        throw new CatalogException(ProblemType.PARAMETER_INVALID, "This is no cursor that a page gave");
    }
}
