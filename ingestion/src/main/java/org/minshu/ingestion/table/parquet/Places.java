package org.minshu.ingestion.table.parquet;

import org.minshu.ingestion.table.typing.ColumnPlan;

/** What is known of a column of places, each as {@code west south east north geojson}. */
final class Places {

    private boolean points = true;
    private boolean elsewhere;

    void see(String place) {
        if (place.isEmpty()) {
            return;
        }
        var parts = place.split(" ", 5);
        points &= parts[4].startsWith("{\"type\":\"Point\"");
        elsewhere |= !within(parts[0], 180) || !within(parts[1], 90) || !within(parts[2], 180) || !within(parts[3], 90);
    }

    boolean areElsewhere() {
        return elsewhere;
    }

    ColumnPlan plan(String name) {
        return elsewhere ? ColumnPlan.elsewhere(name) : ColumnPlan.place(name, points);
    }

    private static boolean within(String degrees, double most) {
        return Math.abs(Double.parseDouble(degrees)) <= most;
    }
}
