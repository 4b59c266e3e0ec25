package org.minshu.ingestion.table.typing;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minshu.ingestion.table.Cells;

/** What is known of a column's values so far. */
public final class ColumnGuess {

    /** Longer ones are numbers of people, cards and records, which nobody adds up. */
    private static final int LONGEST_INTEGER = 15;

    private static final int LONGEST_DECIMAL = 38;

    /** Digits before the point that a double can surely have. */
    private static final int LARGEST_DOUBLE = 300;

    /** Columns that say so are codes, whatever they look like. */
    private static final Pattern CODE =
            Pattern.compile(".*(代码|代碼|编码|編碼|编号|編號|号码|號碼|证号|證號|证件号|账号|帐号|卡号|身份证|邮编|电话|電話|手机号?|code)"
                    + "|(.*[_ -])?(zip|zipcode|postcode|phone|mobile|tel|isbn)");

    private static final Pattern DAY = Pattern.compile(".*(日期|时间|時間|date|day)");

    private final String name;
    private final boolean european;
    private final ValueReader value = new ValueReader();
    private final Map<Shape, long[]> shapes = new EnumMap<>(Shape.class);
    private final boolean code;
    private final boolean day;

    private boolean padded;
    private boolean grouped;
    private boolean leadingZero;
    private boolean plain = true;
    private boolean compactDays = true;
    private int digits;
    private int scale;
    private int percentScale;
    private int percentDigits;
    private int earliest = Integer.MAX_VALUE;
    private int largestFirst;
    private int largestSecond;
    private int times = -1;
    private boolean sameTimes = true;
    private long zoned;
    private int longest;

    public ColumnGuess(String name, boolean european) {
        this.name = name;
        this.european = european;
        var lower = name.toLowerCase(Locale.ROOT);
        this.code = CODE.matcher(lower).matches();
        this.day = DAY.matcher(lower).matches();
    }

    public void see(Cells cells, int cell) {
        var text = cells.text();
        int start = cells.start(cell);
        int end = cells.end(cell);
        longest = Math.max(longest, end - start);
        int from = start;
        while (from < end && isBlank(text[from])) {
            from++;
        }
        int to = end;
        while (to > from && isBlank(text[to - 1])) {
            to--;
        }
        if (to == from) {
            padded |= end > start;
            return;
        }
        var shape = value.read(text, from, to);
        shapes.computeIfAbsent(shape, _ -> new long[1])[0]++;
        if (shape != Shape.TEXT) {
            padded |= from > start || to < end;
            remember(shape, text, from, to);
        }
    }

    private void remember(Shape shape, char[] text, int from, int to) {
        switch (shape) {
            case INTEGER, DECIMAL -> number(text, from, to);
            case PERCENT -> {
                percentDigits = Math.max(percentDigits, value.digits);
                percentScale = Math.max(percentScale, value.scale);
                leadingZero |= value.leadingZero;
                grouped |= value.grouped;
            }
            case EXPONENT -> leadingZero |= value.leadingZero;
            case DATE, TIMESTAMP -> {
                earliest = Math.min(earliest, value.moment.year);
                plain &= value.moment.plain;
                zoned += shape == Shape.TIMESTAMP && value.moment.zoned ? 1 : 0;
            }
            case LATE_YEAR -> lateYear();
            case TEXT, ABSENT, BOOLEAN -> {}
        }
    }

    private void number(char[] text, int from, int to) {
        digits = Math.max(digits, value.digits);
        scale = Math.max(scale, value.scale);
        leadingZero |= value.leadingZero;
        grouped |= value.grouped;
        compactDays &= to - from == 8 && value.digits == 8 && !value.grouped && isCompactDay(text, from);
    }

    private void lateYear() {
        earliest = Math.min(earliest, value.moment.year);
        plain &= value.moment.plain;
        largestFirst = Math.max(largestFirst, value.moment.first);
        largestSecond = Math.max(largestSecond, value.moment.second);
        sameTimes &= times < 0 || times == value.moment.time;
        times = value.moment.time;
    }

    /** The type that every value fits. */
    public ColumnPlan plan() {
        long absent = count(Shape.ABSENT);
        long values = -absent;
        for (var shape : shapes.values()) {
            values += shape[0];
        }
        var plan = values == 0 ? null : typed(values);
        return plan == null ? ColumnPlan.text(name, longest) : plan.reading(padded, absent > 0, longest);
    }

    private @Nullable ColumnPlan typed(long values) {
        long numbers = count(Shape.INTEGER) + count(Shape.DECIMAL) + count(Shape.EXPONENT);
        if (numbers == values) {
            return numeric(values);
        } else if (count(Shape.PERCENT) == values) {
            return leadingZero || (grouped && european) || percentDigits + percentScale + 2 > LONGEST_DECIMAL
                    ? null
                    : ColumnPlan.percent(name, percentDigits, percentScale, grouped);
        } else if (count(Shape.BOOLEAN) == values) {
            return ColumnPlan.truth(name);
        } else if (count(Shape.DATE) == values) {
            return ColumnPlan.date(name, plain);
        } else if (count(Shape.TIMESTAMP) == values && (zoned == 0 || zoned == values)) {
            return ColumnPlan.timestamp(name, plain, zoned > 0, earliest);
        }
        return count(Shape.LATE_YEAR) == values ? lateYears() : null;
    }

    private @Nullable ColumnPlan numeric(long values) {
        boolean integers = count(Shape.INTEGER) == values;
        if (leadingZero || (grouped && european) || (integers && code)) {
            return null;
        } else if (integers && day && compactDays) {
            return ColumnPlan.compactDate(name);
        } else if (integers) {
            return digits > LONGEST_INTEGER ? null : ColumnPlan.integer(name, grouped);
        }
        if (digits > LARGEST_DOUBLE) {
            return null;
        }
        boolean exact = count(Shape.EXPONENT) == 0 && digits + scale <= LONGEST_DECIMAL;
        return exact
                ? ColumnPlan.decimal(name, Math.max(1, digits), scale, grouped)
                : ColumnPlan.floating(name, grouped);
    }

    /** Only where some day above the twelfth tells which is which. */
    private @Nullable ColumnPlan lateYears() {
        if (!plain || !sameTimes || largestFirst > 12 == largestSecond > 12) {
            return null;
        }
        return ColumnPlan.lateYear(name, largestFirst > 12, times, earliest);
    }

    private long count(Shape shape) {
        var count = shapes.get(shape);
        return count == null ? 0 : count[0];
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000';
    }

    private static boolean isCompactDay(char[] text, int at) {
        int number = Integer.parseInt(new String(text, at, 8));
        int year = number / 10_000;
        return year >= 1900 && year <= 2100 && MomentReader.isDay(year, number / 100 % 100, number % 100);
    }
}
