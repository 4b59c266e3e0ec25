package org.minshu.portal.publish;

import org.jspecify.annotations.Nullable;
import org.minshu.client.measurement.DataQualityView;
import org.minshu.client.measurement.TableMeasurement;

/** How good an entry's data are, in as few words as whoever submits it needs. */
record MeasuredData(DataQualityView view) {

    /** What it is judged by; null where nothing was measured yet. */
    public @Nullable TableMeasurement newest() {
        return view.tables().isEmpty() ? null : view.tables().getFirst();
    }

    /** How many rules fail. */
    public long failing() {
        var newest = newest();
        return newest == null
                ? 0
                : newest.rules().stream()
                        .filter(result -> result.state().equals("FAILED"))
                        .count();
    }

    public boolean waiting() {
        return view.waiting();
    }

    public int minimum() {
        return view.minimum();
    }

    /** Whether it may not be submitted as it is. */
    public boolean isBelow() {
        var newest = newest();
        return newest != null && view.minimum() > 0 && (newest.score() == null || newest.score() < view.minimum());
    }
}
