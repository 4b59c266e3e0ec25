package org.minshu.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Instant NOW = Instant.parse("2026-08-27T02:00:00Z");

    private final Figures chinese = new Figures(Locale.SIMPLIFIED_CHINESE);
    private final Figures english = new Figures(Locale.ENGLISH);

    @Test
    void largeNumbersAreInWanAndYiOrGrouped() {
        assertThat(chinese.count(9_999L)).isEqualTo("9,999");
        assertThat(chinese.count(74_000L)).isEqualTo("7.4 万");
        assertThat(chinese.count(7_130_000_000L)).isEqualTo("71.3 亿");
        assertThat(english.count(7_400_000L)).isEqualTo("7,400,000");
        assertThat(english.count((Long) null)).isEqualTo("—");
    }

    @Test
    void sizesAndSharesAreShort() {
        assertThat(english.bytes(512)).isEqualTo("512 B");
        assertThat(english.bytes(327_155_712)).isEqualTo("312 MB");
        assertThat(english.percent(1, 3)).isEqualTo("33.3%");
        assertThat(english.percent(1, 0)).isEqualTo("0%");
    }

    @Test
    void timesAreRelativeWithinADayElseTheDayInShanghai() {
        var zh = new Times(Locale.SIMPLIFIED_CHINESE, Clock.fixed(NOW, ZoneOffset.UTC));
        var en = new Times(Locale.ENGLISH, Clock.fixed(NOW, ZoneOffset.UTC));

        assertThat(zh.ago(NOW.minusSeconds(20))).isEqualTo("刚刚");
        assertThat(zh.ago(NOW.minusSeconds(38 * 60))).isEqualTo("38 分钟前");
        assertThat(en.ago(NOW.minusSeconds(3_700))).isEqualTo("1 hour ago");
        assertThat(zh.ago(Instant.parse("2026-08-25T17:00:00Z"))).isEqualTo("8月26日");
        assertThat(en.ago(Instant.parse("2025-08-25T17:00:00Z"))).isEqualTo("26 Aug 2025");
        assertThat(zh.time(Instant.parse("2026-08-25T17:05:00Z"))).isEqualTo("2026-08-26 01:05");
    }

    @Test
    void deadlinesSayHowMuchIsLeftOrOverdue() {
        var zh = new Times(Locale.SIMPLIFIED_CHINESE, Clock.fixed(NOW, ZoneOffset.UTC));
        var en = new Times(Locale.ENGLISH, Clock.fixed(NOW, ZoneOffset.UTC));

        assertThat(zh.remaining(NOW.plusSeconds(2 * 86_400 + 3 * 3_600))).isEqualTo("剩余 2 天 3 小时");
        assertThat(zh.remaining(NOW.minusSeconds(5 * 3_600))).isEqualTo("已超时 5 小时 0 分");
        assertThat(en.remaining(NOW.plusSeconds(5 * 3_600 + 60))).isEqualTo("5 h 1 min left");
    }
}
