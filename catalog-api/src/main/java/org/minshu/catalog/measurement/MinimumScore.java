package org.minshu.catalog.measurement;

import org.minshu.catalog.dataset.BeforeSubmission;
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
    private final Measurements measurements;
    private final MeasurementWork work;

    MinimumScore(Policies policies, Measurements measurements, MeasurementWork work) {
        this.policies = policies;
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
        if (work.isWaiting(code)) {
            throw new CatalogException(ProblemType.DATA_QUALITY_PENDING, "Tables of " + code + " are being measured");
        }
        measurements.score(code).filter(score -> score < least).ifPresent(score -> {
            throw new CatalogException(
                    ProblemType.DATA_QUALITY_LOW, "The data score %.1f, required are %d".formatted(score, least));
        });
    }
}
