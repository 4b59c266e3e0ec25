package org.minshu.portal.record;

import java.math.BigDecimal;
import org.minshu.client.profile.ColumnProfile;

/** Names and values as the query language writes them, whatever characters they have. */
final class Quoted {

    private Quoted() {}

    static String name(String column) {
        return "`" + column.replace("`", "``") + "`";
    }

    static String text(String value) {
        return "'" + value.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** A value beside that column: a number or truth stands bare, and what is none is refused by the API with its position. */
    static String value(ColumnProfile column, String value) {
        return switch (column.type()) {
            case "INTEGER", "DECIMAL", "DOUBLE" -> value.matches("-?\\d+(\\.\\d+)?([eE]-?\\d+)?") ? value : text(value);
            case "BOOLEAN" -> value.matches("true|false") ? value : text(value);
            case "DATE", "TIMESTAMP" -> "date" + text(value);
            case String _ -> text(value);
        };
    }
}
