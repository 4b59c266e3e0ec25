package org.minshu.bench.report;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.bench.catalogue.Filling.Filled;
import org.minshu.bench.change.ChangeSheet;
import org.minshu.bench.fault.Faults.Seen;
import org.minshu.bench.measure.Agreement;
import org.minshu.bench.measure.Figures;
import org.minshu.bench.platform.Memory;
import org.minshu.bench.session.BrowsingSheet;
import org.minshu.bench.table.TableSheet;
import org.minshu.bench.table.UploadedSheet;
import org.minshu.bench.usage.UsageSheet;

/**
 * All figures of one platform.
 *
 * @param load of the machine just before, one minute's mean
 * @param start absent where the platform ran already
 * @param fresh memory just after the start
 * @param used memory after the measurements
 * @param asked how requests were measured, in words
 * @param agreement absent where the engine itself was not asked
 * @param browsing absent where nobody signed in
 * @param changes of the catalogue, one a call, and of the index
 * @param uploaded absent where no table was
 * @param usage absent where no records of use were loaded
 * @param table absent where no large table was asked
 */
public record Sheet(
        String title,
        String load,
        @Nullable Duration start,
        Filled filled,
        List<Memory> fresh,
        List<Memory> used,
        String asked,
        List<Figures> figures,
        @Nullable Agreement agreement,
        @Nullable BrowsingSheet browsing,
        ChangeSheet changes,
        @Nullable UploadedSheet uploaded,
        @Nullable UsageSheet usage,
        @Nullable TableSheet table,
        List<Seen> faults) {

    public Sheet {
        fresh = List.copyOf(fresh);
        used = List.copyOf(used);
        figures = List.copyOf(figures);
        faults = List.copyOf(faults);
    }
}
