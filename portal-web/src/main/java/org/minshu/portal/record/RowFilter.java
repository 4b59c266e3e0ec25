package org.minshu.portal.record;

import java.util.List;
import java.util.Optional;
import org.minshu.client.profile.ColumnProfile;

/**
 * Which rows are shown.
 *
 * @param f column's name; nothing is filtered where the table has none of that name
 * @param op one of {@link #OPERATORS}
 * @param v what is compared with; not used by {@code empty} and {@code filled}
 */
public record RowFilter(String f, String op, String v) {

    static final List<String> OPERATORS = List.of("contains", "eq", "ne", "ge", "le", "empty", "filled");

    static final RowFilter NONE = new RowFilter("", "contains", "");

    public RowFilter {
        f = f == null ? "" : f;
        op = op == null || !OPERATORS.contains(op) ? "contains" : op;
        v = v == null ? "" : v.strip();
    }

    public boolean isOn() {
        return !f.isEmpty() && (!v.isEmpty() || op.equals("empty") || op.equals("filled"));
    }

    /** The condition in the query language. */
    Optional<String> condition(List<ColumnProfile> columns) {
        return isOn()
                ? columns.stream()
                        .filter(column -> column.name().equals(f))
                        .findFirst()
                        .map(this::condition)
                : Optional.empty();
    }

    private String condition(ColumnProfile column) {
        var name = Quoted.name(f);
        return switch (op) {
            case "eq" -> name + " = " + Quoted.value(column, v);
            case "ne" -> name + " != " + Quoted.value(column, v);
            case "ge" -> name + " >= " + Quoted.value(column, v);
            case "le" -> name + " <= " + Quoted.value(column, v);
            case "empty" -> name + " is null";
            case "filled" -> name + " is not null";
            case String _ ->
                column.type().equals("TEXT")
                        ? "search(" + name + ", " + Quoted.text(v) + ")"
                        : name + " = " + Quoted.value(column, v);
        };
    }
}
