package org.minshu.tables;

import java.time.ZoneId;

/** The time of people: moments are kept as UTC, and days and hours of them are China's. */
public final class ChinaTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaTime() {}
}
