package org.minshu.portal.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.minshu.model.problem.CatalogException;

/** A value that is asked for again after a while, and kept when asking fails. */
final class Recent<T> {

    private final Supplier<T> source;
    private final Duration age;
    private final Clock clock;
    private volatile @Nullable Seen<T> seen;

    Recent(Supplier<T> source, Duration age, Clock clock) {
        this.source = source;
        this.age = age;
        this.clock = clock;
    }

    T get() {
        var known = seen;
        if (known != null && clock.instant().isBefore(known.until)) {
            return known.value;
        }
        try {
            var fresh = source.get();
            seen = new Seen<>(fresh, clock.instant().plus(age));
            return fresh;
        } catch (CatalogException e) {
            if (known == null) {
                throw e;
            }
            return known.value;
        }
    }

    private record Seen<T>(T value, Instant until) {}
}
