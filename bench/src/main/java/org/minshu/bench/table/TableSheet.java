package org.minshu.bench.table;

import java.util.List;
import org.minshu.bench.measure.Figures;

/**
 * What was measured of a large table.
 *
 * @param bytes of it as Parquet
 */
public record TableSheet(long rows, long bytes, List<Asked> asked, Exported exported) {

    public TableSheet {
        asked = List.copyOf(asked);
    }

    /** By so many at a time. */
    public record Asked(int clients, List<Figures> figures) {

        public Asked {
            figures = List.copyOf(figures);
        }
    }
}
