package org.minshu.catalog.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.usage.UsageFigures;
import org.springframework.stereotype.Component;

/** How much entries were used in the last 30 days, for sorting; counted at most once a minute. */
@Component
class Popularity {

    private static final ZoneId PEOPLE = ZoneId.of("Asia/Shanghai");
    private static final int DAYS = 30;
    private static final Duration OLDEST = Duration.ofMinutes(1);

    private final UsageFigures uses;
    private final Clock clock;
    private @Nullable Counted counted;

    Popularity(UsageFigures uses, Clock clock) {
        this.uses = uses;
        this.clock = clock;
    }

    /** By resource code; entries without use are absent. */
    synchronized Map<String, Long> current() {
        var now = clock.instant();
        var last = counted;
        if (last == null || last.at().plus(OLDEST).isBefore(now)) {
            last = new Counted(now, since(DAYS));
            counted = last;
        }
        return last.uses();
    }

    /** Those whose figure may be another than a day ago: used lately, or at the far end of the days that count. */
    Map<String, Long> moving() {
        return since(DAYS + 2);
    }

    private Map<String, Long> since(int days) {
        return uses.usesSince(LocalDate.now(clock.withZone(PEOPLE)).minusDays(days));
    }

    private record Counted(Instant at, Map<String, Long> uses) {}
}
