package org.minshu.bench.change;

import java.time.Duration;
import java.util.List;
import org.minshu.bench.measure.Figures;

/**
 * What was measured of changes.
 *
 * @param sent entries registered one a call, also while warming up
 * @param found how many more searches find afterwards
 * @param rebuilds how long each rebuild of the index took
 * @param indexed datasets in it
 */
public record ChangeSheet(List<Figures> registrations, long sent, long found, List<Duration> rebuilds, long indexed) {

    public ChangeSheet {
        registrations = List.copyOf(registrations);
        rebuilds = List.copyOf(rebuilds);
    }

    /** The rebuild in the middle. */
    public Duration rebuild() {
        return rebuilds.stream().sorted().toList().get(rebuilds.size() / 2);
    }

    public double indexedPerSecond() {
        return indexed / (rebuild().toMillis() / 1000.0);
    }
}
