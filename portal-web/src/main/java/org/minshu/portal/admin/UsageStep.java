package org.minshu.portal.admin;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minshu.client.usage.UsageTotal;

/**
 * A day or an hour of use, ready to be drawn: downloads stand on views.
 *
 * @param hour absent for a whole day
 * @param scale what is as high as the drawing
 */
record UsageStep(LocalDate date, @Nullable Integer hour, UsageTotal total, long scale) {

    private static final int TALL = 100;

    static String key(LocalDate date, @Nullable Integer hour) {
        return hour == null ? date.toString() : String.format(Locale.ROOT, "%sT%02d", date, hour);
    }

    public String label() {
        return hour == null ? date.toString() : String.format(Locale.ROOT, "%s %02d:00", date, hour);
    }

    public long uses() {
        return total.views() + total.downloads();
    }

    /** What was refused or broke off. */
    public long failed() {
        return total.refused() + total.aborted();
    }

    /** Of a thousand calls. */
    public double failedShare() {
        return 1_000.0 * failed() / Math.max(1, uses() + total.refused());
    }

    public String viewsTall() {
        return number(tall(total.views()));
    }

    public String viewsTop() {
        return number(TALL - tall(total.views()));
    }

    public String downloadsTall() {
        return number(tall(total.downloads()));
    }

    /** Where the bar's upper part ends, from the top of the drawing. */
    public String downloadsTop() {
        return number(TALL - tall(uses()));
    }

    public String records(UsageFilter filter, String... narrower) {
        return filter.at(date, hour).recordsOf(narrower);
    }

    private double tall(long figure) {
        return (double) TALL * figure / scale;
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
