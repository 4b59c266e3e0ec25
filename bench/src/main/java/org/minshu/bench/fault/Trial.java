package org.minshu.bench.fault;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.minshu.bench.fault.Faults.Seen;
import org.minshu.bench.platform.Api;
import org.minshu.bench.platform.NotInTimeException;
import org.minshu.bench.platform.Platform;

/** Lets one fault happen while there is traffic; what goes wrong with that is told, and costs no other fault its trial. */
record Trial(Platform platform, Consumer<String> progress) {

    private static final Duration SETTLING = Duration.ofSeconds(3);

    /** {@code paths} says what is read meanwhile. */
    Seen of(Fault fault, Supplier<String> paths) throws InterruptedException {
        progress.accept(fault.name());
        var ledger = new Ledger(new Api(platform, Ledger.CLIENT));
        @Nullable Duration took;
        Counts.Tally tally;
        try (var traffic = Traffic.start(platform, paths, ledger)) {
            Thread.sleep(SETTLING);
            var prepared = attempt(fault::prepare);
            var before = traffic.now();
            took = prepared == null ? null : attempt(fault::pass);
            Thread.sleep(SETTLING); // what fails just after is a part of it
            tally = traffic.now().since(before);
        }
        return seen(fault, took, tally, ledger);
    }

    private @Nullable Duration attempt(Step step) throws InterruptedException {
        var started = System.nanoTime();
        try {
            step.run();
            return Duration.ofNanos(System.nanoTime() - started);
        } catch (IOException | NotInTimeException e) {
            progress.accept("  did not work: " + e.getMessage());
            return null;
        }
    }

    private Seen seen(Fault fault, @Nullable Duration took, Counts.Tally tally, Ledger ledger)
            throws InterruptedException {
        var seen = new Seen(
                fault.name(),
                fault.normal(),
                took,
                tally.made("GET"),
                tally.made("POST"),
                tally.failures(),
                ledger.size(),
                ledger.missing());
        progress.accept("  %s after %s; failed: %s; missing: %d"
                .formatted(seen.until(), took, seen.failures(), seen.missing()));
        return seen;
    }

    private interface Step {
        void run() throws IOException, InterruptedException;
    }
}
