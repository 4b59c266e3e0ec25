package org.minshu.catalog.measurement;

import java.math.BigDecimal;
import org.minshu.catalog.dataset.BeforeSubmission;
import org.minshu.catalog.measurement.Measurements.Standing;
import org.minshu.catalog.policy.Policies;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Component;

/** What the data of an entry have to reach before it is submitted, as the authority lays it down; 0 is nothing. */
@Component
class MinimumScore implements BeforeSubmission {

    static final String KEY = "measurement.minimum-score";

    private final Policies policies;
    private final MeasuredTables tables;
    private final Measurements measurements;
    private final MeasurementWork work;

    MinimumScore(Policies policies, MeasuredTables tables, Measurements measurements, MeasurementWork work) {
        this.policies = policies;
        this.tables = tables;
        this.measurements = measurements;
        this.work = work;
    }

    int inForce() {
        return policies.number(KEY);
    }

    /** An entry without a table has no data to be measured. */
    @Override
    public void require(ResourceCode code) {
        int least = inForce();
        if (least == 0) {
            return;
        }
        if (tables.isBeingRead(code)) {
            throw pending(code);
        }
        measurements.standing(code).ifPresent(standing -> require(code, standing, least));
    }

    private void require(ResourceCode code, Standing standing, int least) {
        if (!standing.measured() || work.isWaiting(code)) {
            throw pending(code);
        }
        var score = standing.score();
        if (score == null) {
            throw new CatalogException(
                    ProblemType.DATA_QUALITY_LOW, "No rule could be checked, required are %d".formatted(least));
        }
        if (score < least) {
            throw new CatalogException(
                    ProblemType.DATA_QUALITY_LOW,
                    "The data score %s, required are %d".formatted(BigDecimal.valueOf(score), least));
        }
    }

    private static CatalogException pending(ResourceCode code) {
        return new CatalogException(
                ProblemType.DATA_QUALITY_PENDING, "Files of " + code + " are being read, or their tables measured");
    }
}
