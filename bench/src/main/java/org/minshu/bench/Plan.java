package org.minshu.bench;

import java.time.Duration;
import java.util.function.Consumer;
import org.minshu.bench.measure.Rounds;
import picocli.CommandLine.Option;

/** How much is measured. */
final class Plan {

    private static final int FEWEST_ROUNDS = 3;

    @Option(names = "--datasets", defaultValue = "2000", description = "How many are filled in (${DEFAULT-VALUE})")
    private int datasets;

    @Option(
            names = "--seconds",
            defaultValue = "10",
            description = "For each kind of request in each round (${DEFAULT-VALUE})")
    private int seconds;

    @Option(
            names = "--warm-up",
            defaultValue = "30",
            description = "Seconds for each kind of request before anything counts (${DEFAULT-VALUE})")
    private int warmUp;

    @Option(names = "--rounds", defaultValue = "3", description = "At least 3 (${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--clients", defaultValue = "8", description = "That ask at the same time (${DEFAULT-VALUE})")
    private int clients;

    @Option(
            names = "--usage",
            defaultValue = "1000000",
            description =
                    "How many records of use are loaded for the dashboard's figures (${DEFAULT-VALUE}); 0 for none")
    private int usage;

    @Option(
            names = "--rows",
            defaultValue = "10000000",
            description = "Of the large table that is asked (${DEFAULT-VALUE}); 0 for none")
    private long rows;

    @Option(
            names = "--upload-rows",
            defaultValue = "1000000",
            description = "Of the table that is uploaded and made queryable (${DEFAULT-VALUE}); 0 for none")
    private int uploadRows;

    @Option(
            names = "--browsers",
            defaultValue = "200",
            description = "That people are signed in with at the same time (${DEFAULT-VALUE}); 0 for none")
    private int browsers;

    @Option(names = "--minutes", defaultValue = "5", description = "For which they look at pages (${DEFAULT-VALUE})")
    private int minutes;

    @Option(names = "--faults", description = "Kill and restart parts of a split platform, too")
    private boolean faults;

    int datasets() {
        return datasets;
    }

    /** {@code progress} is told what is done. */
    Rounds asked(Consumer<String> progress) {
        return new Rounds(rounds(), Duration.ofSeconds(seconds), Duration.ofSeconds(warmUp), progress);
    }

    private int rounds() {
        return Math.max(rounds, FEWEST_ROUNDS);
    }

    int clients() {
        return clients;
    }

    int usage() {
        return usage;
    }

    int uploadRows() {
        return uploadRows;
    }

    long rows() {
        return rows;
    }

    int browsers() {
        return browsers;
    }

    int minutes() {
        return minutes;
    }

    boolean faults() {
        return faults;
    }

    /** In words, for the report. */
    String sentence() {
        return "%d clients, medians of %d rounds of %d s after %d s".formatted(clients, rounds(), seconds, warmUp);
    }
}
