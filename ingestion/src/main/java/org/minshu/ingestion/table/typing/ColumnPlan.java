package org.minshu.ingestion.table.typing;

import org.minshu.tables.ColumnType;

/**
 * How the text of a column becomes values, as an expression of the table engine over the text {@code {}}. A cast that fails
 * is a mistake of ours and fails the whole table, so that no value is lost on the way.
 *
 * @param longest characters of the longest value
 */
public record ColumnPlan(String name, ColumnType type, String expression, int longest) {

    /** Since then the clocks of Asia/Shanghai are eight hours ahead without exception. */
    private static final int SIMPLE_SINCE = 1992;

    private static final String TEXT = "{}";
    private static final String BLANKS = "' \t\u00A0\u3000'";

    static ColumnPlan text(String name, int longest) {
        return new ColumnPlan(name, ColumnType.TEXT, TEXT, longest);
    }

    static ColumnPlan integer(String name, boolean grouped) {
        return of(name, ColumnType.INTEGER, cast(ungrouped(grouped), "bigint"));
    }

    static ColumnPlan decimal(String name, int digits, int scale, boolean grouped) {
        return of(name, ColumnType.DECIMAL, cast(ungrouped(grouped), exact(digits + scale, scale)));
    }

    static ColumnPlan floating(String name, boolean grouped) {
        return of(name, ColumnType.DOUBLE, cast(ungrouped(grouped), "double"));
    }

    /** 12.5% is 0.125. */
    static ColumnPlan percent(String name, int digits, int scale, boolean grouped) {
        int all = Math.max(1, digits) + scale;
        var hundredfold = cast("rtrim(" + ungrouped(grouped) + ", '%％')", exact(all, scale));
        return of(
                name,
                ColumnType.DECIMAL,
                cast(hundredfold + " * " + cast("0.01", exact(3, 2)), exact(all + 2, scale + 2)));
    }

    static ColumnPlan truth(String name) {
        return of(name, ColumnType.BOOLEAN, cast(TEXT, "boolean"));
    }

    static ColumnPlan date(String name, boolean plain) {
        return of(name, ColumnType.DATE, cast(plain ? TEXT : "translate({}, '年月/.日', '----')", "date"));
    }

    static ColumnPlan compactDate(String name) {
        return of(name, ColumnType.DATE, cast("strptime({}, '%Y%m%d')", "date"));
    }

    static ColumnPlan timestamp(String name, boolean plain, boolean zoned, int earliest) {
        var text = plain ? TEXT : "rtrim(translate({}, '年月/T时分日秒', '--- ::'), ':')";
        return of(
                name,
                ColumnType.TIMESTAMP,
                zoned ? "timezone('UTC', " + cast(text, "timestamptz") + ")" : utc(cast(text, "timestamp"), earliest));
    }

    static ColumnPlan lateYear(String name, boolean dayFirst, int time, int earliest) {
        var parsed = "strptime({}, '" + (dayFirst ? "%d/%m/%Y" : "%m/%d/%Y") + clock(time) + "')";
        return time == MomentReader.NO_TIME
                ? of(name, ColumnType.DATE, cast(parsed, "date"))
                : of(name, ColumnType.TIMESTAMP, utc(parsed, earliest));
    }

    private static String clock(int time) {
        boolean half = (time & MomentReader.HALF_DAY) != 0;
        boolean seconds = (time & MomentReader.SECONDS) == MomentReader.SECONDS;
        return time == MomentReader.NO_TIME
                ? ""
                : (half ? " %I:%M" : " %H:%M") + (seconds ? ":%S" : "") + (half ? " %p" : "");
    }

    /** What is staged as {@code west south east north geojson}. */
    public static ColumnPlan place(String name, boolean points) {
        var shape = points
                ? "{'lon': " + corner(1) + ", 'lat': " + corner(2) + "}"
                : "{'geojson': regexp_replace({}, '^([^ ]+ ){4}', ''), 'west': " + corner(1) + ", 'south': " + corner(2)
                        + ", 'east': " + corner(3) + ", 'north': " + corner(4) + "}";
        return of(
                name,
                points ? ColumnType.POINT : ColumnType.SHAPE,
                "case when {} is null then null else " + shape + " end");
    }

    /** Geometries that are no degrees of WGS 84. */
    public static ColumnPlan elsewhere(String name) {
        return of(name, ColumnType.TEXT, "regexp_replace({}, '^([^ ]+ ){4}', '')");
    }

    private static String corner(int position) {
        return cast("split_part({}, ' ', " + position + ")", "double");
    }

    /** With blanks around values and words for no value allowed for. */
    ColumnPlan reading(boolean padded, boolean absent, int length) {
        var text = padded ? "nullif(trim({}, " + BLANKS + "), '')" : TEXT;
        if (absent) {
            text = "(case when trim({}, " + BLANKS + ") in " + Absent.sql() + " then null else " + text + " end)";
        }
        return new ColumnPlan(name, type, expression.replace(TEXT, text), length);
    }

    /** The expression over this column. */
    public String over(String column) {
        return expression.replace(TEXT, column);
    }

    private static ColumnPlan of(String name, ColumnType type, String expression) {
        return new ColumnPlan(name, type, expression, 0);
    }

    private static String cast(String text, String type) {
        return "cast(" + text + " as " + type + ")";
    }

    private static String exact(int digits, int scale) {
        return "decimal(" + digits + ", " + scale + ")";
    }

    private static String ungrouped(boolean grouped) {
        return grouped ? "replace({}, ',', '')" : TEXT;
    }

    private static String utc(String shanghai, int earliest) {
        return earliest >= SIMPLE_SINCE
                ? shanghai + " - interval 8 hours"
                : "timezone('UTC', timezone('Asia/Shanghai', " + shanghai + "))";
    }
}
