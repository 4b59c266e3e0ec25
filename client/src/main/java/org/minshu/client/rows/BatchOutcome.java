package org.minshu.client.rows;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.profile.TableProfile;

/**
 * What a worker made of a batch.
 *
 * @param version the one that it began with
 * @param refusals the first 1,000
 * @param table the next version; null where no row fits
 * @param rows of the next version
 * @param columns of the next version
 * @param profile of the next version; null where there is none
 */
public record BatchOutcome(
        int version,
        long accepted,
        long refused,
        List<RowRefusal> refusals,
        @Nullable StoredTableView table,
        long rows,
        List<PushedColumn> columns,
        @Nullable TableProfile profile) {

    public BatchOutcome {
        refusals = List.copyOf(refusals);
        columns = List.copyOf(columns);
    }
}
