package org.minshu.bench.usage;

import java.util.List;
import org.minshu.bench.measure.Figures;
import org.minshu.bench.usage.UsageLoad.Loaded;

/** What was measured with much use in the database. */
public record UsageSheet(Loaded loaded, List<Figures> figures) {

    public UsageSheet {
        figures = List.copyOf(figures);
    }
}
