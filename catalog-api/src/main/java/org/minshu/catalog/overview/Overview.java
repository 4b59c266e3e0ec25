package org.minshu.catalog.overview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minshu.client.overview.OverviewView;
import org.springframework.stereotype.Component;

/** The figures, counted again when they are ten seconds old; many readers wait for one count, not for many. */
@Component
class Overview {

    private static final Duration OLDEST = Duration.ofSeconds(10);

    private final OverviewFigures figures;
    private final Clock clock;
    private @Nullable Counted counted;

    Overview(OverviewFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    synchronized OverviewView current() {
        var now = clock.instant();
        var last = counted;
        if (last == null || last.at().plus(OLDEST).isBefore(now)) {
            last = new Counted(now, figures.count());
            counted = last;
        }
        return last.view();
    }

    private record Counted(Instant at, OverviewView view) {}
}
