package org.minshu.portal.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minshu.client.profile.ColumnProfile;
import org.minshu.client.records.TableDetail;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A chart that somebody wants of a table: one figure, or two for points, for each group.
 *
 * @param kind one of {@link #KINDS}
 * @param x column that rows are grouped by
 * @param by year or month, of a date; else as it is
 * @param f one of {@link #FIGURES}
 * @param y column that the figure is of; not needed to count rows
 * @param y2 of points, the column of the second figure
 */
public record ChartWish(String kind, String x, String by, String f, String y, String y2) {

    static final List<String> KINDS = List.of("bar", "hbar", "line", "pie", "scatter");
    static final List<String> FIGURES = List.of("count", "sum", "avg", "min", "max", "median");

    /** Groups that a reader can still tell apart; of points there may be more. */
    private static final int GROUPS = 40;

    private static final int POINTS = 500;

    public ChartWish(
            @Nullable String kind,
            @Nullable String x,
            @Nullable String by,
            @Nullable String f,
            @Nullable String y,
            @Nullable String y2) {
        this.kind = kind == null || !KINDS.contains(kind) ? "bar" : kind;
        this.x = Objects.requireNonNullElse(x, "");
        this.by = Objects.requireNonNullElse(by, "");
        this.f = f == null || !FIGURES.contains(f) ? "count" : f;
        this.y = Objects.requireNonNullElse(y, "");
        this.y2 = Objects.requireNonNullElse(y2, "");
    }

    /** What is left open, filled in from the table: groups by its first column that has few values. */
    ChartWish in(TableDetail table) {
        var numbers = table.columns().stream().filter(Cells::isNumber).toList();
        var number = numbers.isEmpty() ? "" : numbers.getFirst().name();
        var figure = f.equals("count") || numbers.isEmpty() ? "count" : f;
        return new ChartWish(
                kind.equals("scatter") && numbers.isEmpty() ? "bar" : kind,
                column(table, x).map(ColumnProfile::name).orElseGet(() -> groups(table)),
                by.equals("year") || by.equals("month") ? by : "",
                kind.equals("scatter") && !numbers.isEmpty() && figure.equals("count") ? "avg" : figure,
                numberOr(numbers, y, number),
                numberOr(numbers, y2, numbers.isEmpty() ? "" : numbers.getLast().name()));
    }

    public boolean hasTwo() {
        return kind.equals("scatter");
    }

    private static Optional<ColumnProfile> column(TableDetail table, String name) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst();
    }

    private static String numberOr(List<ColumnProfile> numbers, String wanted, String otherwise) {
        return numbers.stream()
                .map(ColumnProfile::name)
                .filter(wanted::equals)
                .findFirst()
                .orElse(otherwise);
    }

    private static String groups(TableDetail table) {
        return table.columns().stream()
                .filter(column -> !Cells.isNumber(column) && column.distinct() > 1 && column.distinct() <= GROUPS)
                .findFirst()
                .or(() -> table.columns().stream().findFirst())
                .map(ColumnProfile::name)
                .orElse("");
    }

    /** The question to the API; the first output is the group, then one figure or two. */
    MultiValueMap<String, String> parameters(TableDetail table) {
        var query = new LinkedMultiValueMap<String, String>();
        query.add("table", table.key());
        query.add("select", String.join(", ", figures()));
        query.add("group_by", String.join(", ", keys(table)));
        query.add("order_by", isInOrder(table) ? "k0 asc" + (keys(table).size() > 1 ? ", k1 asc" : "") : "v0 desc");
        query.add("limit", Integer.toString(hasTwo() || isInOrder(table) ? POINTS : GROUPS));
        return query;
    }

    private List<String> figures() {
        return Stream.of(figure(y) + " as v0", hasTwo() ? figure(y2) + " as v1" : "")
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private String figure(String column) {
        return f.equals("count") ? "count(*)" : f + "(" + Quoted.name(column) + ")";
    }

    private List<String> keys(TableDetail table) {
        var name = Quoted.name(x);
        if (!isDate(table) || by.isEmpty()) {
            return List.of(name + " as k0");
        }
        return by.equals("year")
                ? List.of("year(" + name + ") as k0")
                : List.of("year(" + name + ") as k0", "month(" + name + ") as k1");
    }

    private boolean isInOrder(TableDetail table) {
        return kind.equals("line") || isDate(table);
    }

    public boolean isDate(TableDetail table) {
        return column(table, x)
                .map(ColumnProfile::type)
                .filter(type -> type.equals("DATE") || type.equals("TIMESTAMP"))
                .isPresent();
    }
}
