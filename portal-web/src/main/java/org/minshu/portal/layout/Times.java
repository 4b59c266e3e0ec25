package org.minshu.portal.layout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times as people read them, in Asia/Shanghai; a dash for what is missing. */
public final class Times {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final boolean english;
    private final Clock clock;

    Times(Locale language, Clock clock) {
        this.english = language.equals(Languages.ENGLISH);
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Relative within 24 hours, else the day: {@code 38 分钟前}, {@code 8月26日}. */
    public String ago(@Nullable Instant at) {
        if (at == null) {
            return Figures.MISSING;
        }
        var minutes = Duration.between(at, clock.instant()).toMinutes();
        if (minutes < 0 || minutes >= 24 * 60) {
            return day(at.atZone(ZONE).toLocalDate());
        }
        return english ? agoInEnglish(minutes) : agoInChinese(minutes);
    }

    private static String agoInChinese(long minutes) {
        return minutes < 1 ? "刚刚" : minutes < 60 ? minutes + " 分钟前" : minutes / 60 + " 小时前";
    }

    private static String agoInEnglish(long minutes) {
        if (minutes < 1) {
            return "just now";
        }
        var n = minutes < 60 ? minutes : minutes / 60;
        return n + (minutes < 60 ? " minute" : " hour") + (n == 1 ? " ago" : "s ago");
    }

    /** {@code 8月26日} or {@code 26 Aug}; with the year where it is another one. */
    public String day(@Nullable LocalDate day) {
        if (day == null) {
            return Figures.MISSING;
        }
        var thisYear = day.getYear() == LocalDate.now(clock.withZone(ZONE)).getYear();
        var pattern = english ? (thisYear ? "d MMM" : "d MMM yyyy") : (thisYear ? "M月d日" : "yyyy年M月d日");
        return DateTimeFormatter.ofPattern(pattern, english ? Locale.ENGLISH : Locale.CHINESE)
                .format(day);
    }

    /** {@code 2026-08-26}. */
    public String date(@Nullable Instant at) {
        return at == null ? Figures.MISSING : at.atZone(ZONE).toLocalDate().toString();
    }

    /** {@code 2026-08-26 09:40}. */
    public String time(@Nullable Instant at) {
        return at == null
                ? Figures.MISSING
                : DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).format(at.atZone(ZONE));
    }

    /** How long until then: {@code 剩余 2 天 3 小时}, {@code 已超时 5 小时}. */
    public String remaining(@Nullable Instant until) {
        if (until == null) {
            return Figures.MISSING;
        }
        var left = Duration.between(clock.instant(), until);
        var size = left.abs();
        var text = size.toDays() > 0
                ? size.toDays() + (english ? " d " : " 天 ") + size.toHoursPart() + (english ? " h" : " 小时")
                : size.toHours() + (english ? " h " : " 小时 ") + size.toMinutesPart() + (english ? " min" : " 分");
        if (english) {
            return left.isNegative() ? "overdue by " + text : text + " left";
        }
        return (left.isNegative() ? "已超时 " : "剩余 ") + text;
    }
}
