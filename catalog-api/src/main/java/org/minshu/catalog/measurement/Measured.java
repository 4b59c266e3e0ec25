package org.minshu.catalog.measurement;

import java.time.Instant;
import java.util.List;
import org.minshu.client.measurement.RuleResult;

/**
 * What came of measuring a version of a table.
 *
 * @param basis digest of the rules and of what they were read with
 * @param lookAt when what depends on the day is due again
 */
record Measured(MeasuredTable table, String basis, List<RuleResult> results, Instant at, Instant lookAt) {

    Measured {
        results = List.copyOf(results);
    }
}
