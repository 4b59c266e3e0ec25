package org.minshu.catalog.dataset.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.client.register.ImportView;

/** A form that is being brought in, or was. */
record Import(
        String id,
        String name,
        boolean dryRun,
        String state,
        String objectKey,
        Caller by,
        long rows,
        long rowsDone,
        long created,
        long changed,
        long unchanged,
        long refused,
        @Nullable String failure,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    ImportView view() {
        return new ImportView(
                id,
                name,
                dryRun,
                state,
                by.name(),
                rows,
                rowsDone,
                created,
                changed,
                unchanged,
                refused,
                failure,
                startedAt,
                finishedAt);
    }
}
