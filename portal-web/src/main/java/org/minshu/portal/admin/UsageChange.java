package org.minshu.portal.admin;

import java.util.Locale;

/** How a figure moved since the period before. */
record UsageChange(long now, long before) {

    /** Whether it can be told in percent. */
    public boolean isKnown() {
        return before > 0;
    }

    public boolean isUp() {
        return now > before;
    }

    public boolean isDown() {
        return now < before;
    }

    /** {@code 8.1%}, without a sign. */
    public String percent() {
        return String.format(Locale.ROOT, "%.1f%%", 100.0 * Math.abs(now - before) / Math.max(1, before));
    }
}
