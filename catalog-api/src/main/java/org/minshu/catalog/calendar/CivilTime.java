package org.minshu.catalog.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as people in the province count them; inside, time is UTC. */
public final class CivilTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private CivilTime() {}

    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    /** The last second of a day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant().minusSeconds(1);
    }
}
