package org.minshu.catalog.measurement;

import java.time.Duration;
import org.minshu.catalog.measurement.MeasurementWork.Due;
import org.minshu.objects.ObjectStoreUnavailable;
import org.minshu.tables.TableRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Measures what is due, one version after the other: killed anywhere, it begins again with the one that it was at. */
@Component
class MeasurementRunner {

    private static final Logger LOG = LoggerFactory.getLogger(MeasurementRunner.class);
    /** Then others get their turn. */
    private static final int MOST = 100;

    private static final Duration PAUSE = Duration.ofSeconds(15);

    private final MeasurementWork work;
    private final DatasetMeasuring measuring;
    private final Measurements measurements;
    private final TransactionOperations transactions;

    MeasurementRunner(
            MeasurementWork work,
            DatasetMeasuring measuring,
            Measurements measurements,
            TransactionOperations transactions) {
        this.work = work;
        this.measuring = measuring;
        this.measurements = measurements;
        this.transactions = transactions;
    }

    void run() {
        for (int i = 0; i < MOST; i++) {
            var due = work.due();
            if (due.isEmpty()) {
                return;
            }
            measure(due.get());
        }
    }

    private void measure(Due due) {
        try {
            var measured = measuring.measure(due.key());
            transactions.executeWithoutResult(_ -> {
                measured.ifPresent(measurements::keep);
                work.done(due);
            });
        } catch (ObjectStoreUnavailable later) {
            work.postpone(due, PAUSE);
        } catch (TableRefused refused) {
            switch (refused.reason()) {
                case BUSY, ENDED -> work.postpone(due, PAUSE);
                case TOO_SLOW, TOO_LARGE, OUT_OF_RANGE, TABLE_TOO_LARGE, TABLE_BROKEN -> brokeOff(due, refused);
            }
        } catch (RuntimeException broken) {
            brokeOff(due, broken);
        }
    }

    private void brokeOff(Due due, RuntimeException broken) {
        LOG.warn("Measuring {} broke off: {}", due.key(), broken.toString());
        work.brokeOff(due, String.valueOf(broken.getMessage()));
    }
}
