package org.minshu.catalog.rows;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minshu.client.rows.BatchView;
import org.minshu.client.rows.PushMode;
import org.minshu.client.rows.RowRefusal;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/** Rows that came together; the fields are those of the contract's view. */
record Batch(
        String distribution,
        String number,
        PushMode mode,
        State state,
        @Nullable String objectKey,
        long bytes,
        String sha256,
        @Nullable Long accepted,
        @Nullable Long refused,
        List<RowRefusal> refusals,
        @Nullable Integer version,
        Instant receivedAt) {

    private static final Pattern NUMBER = Pattern.compile("[\\w.:-]{1,100}");

    enum State {
        RECEIVED,
        LOADED,
        REFUSED
    }

    Batch {
        refusals = List.copyOf(refusals);
    }

    /** @throws CatalogException PARAMETER_INVALID */
    static void requireNumber(String number) {
        if (!NUMBER.matcher(number).matches()) {
            throw new CatalogException(
                    ProblemType.PARAMETER_INVALID,
                    "batch is 1 to 100 letters, digits, dots, colons, dashes and underscores");
        }
    }

    boolean isSameAs(Batch other) {
        return mode == other.mode && sha256.equals(other.sha256);
    }

    BatchView view() {
        return new BatchView(
                distribution,
                number,
                mode,
                state.name(),
                bytes,
                sha256,
                accepted,
                refused,
                refusals,
                version,
                receivedAt);
    }
}
