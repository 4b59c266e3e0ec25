package org.minshu.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.minshu.bench.measure.Figures;
import org.minshu.bench.table.TableSheet;

/** The figures of a large table. */
final class TableWords {

    private TableWords() {}

    /** @param requests writes figures under a head */
    static String of(TableSheet sheet, BiFunction<String, List<Figures>, String> requests) {
        var parts = new ArrayList<String>();
        for (var asked : sheet.asked()) {
            var head = "table of %s rows, %s as Parquet, clients: %d"
                    .formatted(Words.count(sheet.rows()), Words.mebibytes(sheet.bytes()), asked.clients());
            parts.add(requests.apply(head, asked.figures()));
            parts.add(compared(asked.figures()));
        }
        var exported = sheet.exported();
        parts.add(new Table("export as CSV", "bytes", "took", "MB/s", "`cat` of it, MB/s")
                .row(
                        "%s rows".formatted(Words.count(exported.rows())),
                        Words.mebibytes(exported.bytes()),
                        Words.seconds(exported.took()),
                        Words.perSecond(exported.megabytesPerSecond(exported.took())),
                        Words.perSecond(exported.megabytesPerSecond(exported.cat())))
                .toString());
        return String.join("\n", parts);
    }

    /** The first is the platform's, the second DuckDB's. */
    private static String compared(List<Figures> figures) {
        return "Through the platform : DuckDB alone = %s times the p50.\n"
                .formatted(Words.ratio((double) figures.get(0).p50().toNanos()
                        / figures.get(1).p50().toNanos()));
    }
}
