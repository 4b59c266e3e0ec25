package org.minshu.portal.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minshu.client.profile.ColumnProfile;

/** Rows as texts, in the order of columns. */
final class Cells {

    private static final int LONGEST = 200;

    private Cells() {}

    static List<List<String>> of(List<Map<String, @Nullable Object>> rows, List<String> names) {
        return rows.stream()
                .map(row -> names.stream().map(name -> text(row.get(name))).toList())
                .toList();
    }

    static boolean isNumber(ColumnProfile column) {
        return switch (column.type()) {
            case "INTEGER", "DECIMAL", "DOUBLE" -> true;
            case String _ -> false;
        };
    }

    /** Empty for what is missing; long texts are cut. */
    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number ->
                new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
            case Map<?, ?> place -> place.values().stream().map(String::valueOf).collect(Collectors.joining(", "));
            case Object other ->
                cut(other.toString()
                        .replaceFirst("^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d:\\d\\d)(?:\\.\\d+)?\\+08:00$", "$1 $2"));
        };
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
