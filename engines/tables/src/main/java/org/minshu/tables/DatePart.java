package org.minshu.tables;

/** Part of a date; a DATE has no hours, minutes and seconds. */
public enum DatePart {
    YEAR,
    QUARTER,
    MONTH,
    /** Of ISO 8601. */
    WEEK,
    DAY,
    /** 1 is Monday. */
    WEEKDAY,
    HOUR,
    MINUTE,
    SECOND;

    public boolean isOfDay() {
        return compareTo(HOUR) >= 0;
    }
}
