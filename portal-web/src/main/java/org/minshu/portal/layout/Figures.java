package org.minshu.portal.layout;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers and sizes as people read them: 万 and 亿 in Chinese, grouped digits in English, a dash for what is missing. */
public final class Figures {

    static final String MISSING = "—";

    private final boolean english;
    private final NumberFormat grouped;
    private final NumberFormat rounded;

    Figures(Locale language) {
        this.english = language.equals(Languages.ENGLISH);
        this.grouped = NumberFormat.getIntegerInstance(language);
        this.rounded = NumberFormat.getNumberInstance(language);
        rounded.setMaximumFractionDigits(1);
    }

    /** {@code 9,600 万} or {@code 96,000,000}. */
    public String count(@Nullable Long n) {
        return n == null
                ? MISSING
                : english ? grouped.format(n) : String.join(" ", scaled(n).parts());
    }

    public String count(int n) {
        return count((long) n);
    }

    /** For headline figures: {@code 71.3} and {@code 亿}, {@code 7.1} and {@code bn}; the unit is empty below 10,000. */
    public Scaled scaled(long n) {
        if (english) {
            return n >= 1_000_000_000
                    ? new Scaled(rounded.format(n / 1e9), "bn")
                    : n >= 1_000_000 ? new Scaled(rounded.format(n / 1e6), "m") : new Scaled(grouped.format(n), "");
        }
        return n >= 100_000_000
                ? new Scaled(rounded.format(n / 1e8), "亿")
                : n >= 10_000 ? new Scaled(rounded.format(n / 1e4), "万") : new Scaled(grouped.format(n), "");
    }

    /** {@code 1.4 MB}, by 1,024. */
    public String bytes(long n) {
        var units = new String[] {"KB", "MB", "GB", "TB"};
        if (n < 1024) {
            return n + " B";
        }
        var value = n / 1024.0;
        var unit = 0;
        while (value >= 1024 && unit < units.length - 1) {
            value /= 1024;
            unit++;
        }
        return rounded.format(value) + " " + units[unit];
    }

    /** A share of a whole in percent, for the width of a bar. */
    public String percent(long part, long whole) {
        return whole == 0 ? "0%" : "%.1f%%".formatted(100.0 * part / whole);
    }

    /** A number and its unit, set in different sizes. */
    public record Scaled(String number, String unit) {

        List<String> parts() {
            return unit.isEmpty() ? List.of(number) : List.of(number, unit);
        }
    }
}
