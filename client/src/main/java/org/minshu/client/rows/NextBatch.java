package org.minshu.client.rows;

import java.util.List;

/**
 * What a worker has to merge next.
 *
 * @param version of the table that is there; 0 where there is none
 * @param rows of it
 * @param columns of it; empty where there is none
 */
public record NextBatch(String batch, PushMode mode, int version, long rows, List<PushedColumn> columns) {

    public NextBatch {
        columns = List.copyOf(columns);
    }
}
