package org.minshu.bench.report;

import java.time.Duration;
import java.util.Locale;

/** Figures as people read them. */
final class Words {

    private static final long MEBIBYTE = 1 << 20;

    private Words() {}

    static String seconds(Duration duration) {
        return format("%.1f s", duration.toMillis() / 1000.0);
    }

    static String milliseconds(Duration duration) {
        return format("%.1f ms", duration.toNanos() / 1e6);
    }

    static String perSecond(double rate) {
        return format(rate < 10 ? "%.1f" : "%,.0f", rate);
    }

    static String ratio(double ratio) {
        return format("%.2f", ratio);
    }

    static String count(long count) {
        return format("%,d", count);
    }

    static String mebibytes(long bytes) {
        return format("%,d MiB", Math.round((double) bytes / MEBIBYTE));
    }

    private static String format(String form, Object value) {
        return String.format(Locale.ROOT, form, value);
    }
}
