package org.minshu.operations.metric;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The newest known value of something that takes time to ask for; none while asking fails or takes too long. */
final class Sampled<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Sampled.class);
    private static final long STALE = Duration.ofSeconds(15).toNanos();

    private final String name;
    private final Callable<T> source;
    private volatile @Nullable Seen<T> seen;
    /** When it last came or went. */
    private volatile long changed = System.nanoTime();

    Sampled(String name, Callable<T> source) {
        this.name = name;
        this.source = source;
    }

    String name() {
        return name;
    }

    void take() throws InterruptedException {
        boolean before = seen != null;
        ask();
        if (before != (seen != null)) {
            changed = System.nanoTime();
        }
    }

    /** For how long there has been a value, or none. */
    Duration lasting() {
        return Duration.ofNanos(System.nanoTime() - changed);
    }

    private void ask() throws InterruptedException {
        try {
            seen = new Seen<>(source.call(), System.nanoTime());
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception away) { // that it is away is the news, whatever the reason
            LOG.debug("No figure for {}", name, away);
            seen = null;
        }
    }

    Optional<T> get() {
        var known = seen;
        return known == null || System.nanoTime() - known.at > STALE ? Optional.empty() : Optional.of(known.value);
    }

    private record Seen<T>(T value, long at) {}
}
