package org.minshu.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.minshu.bench.measure.Figures;
import org.minshu.bench.table.TableSheet;
import org.minshu.bench.table.UploadedSheet;

/** The figures of large tables. */
final class TableWords {

    private TableWords() {}

    static String of(UploadedSheet table) {
        var what = "CSV of %s rows × 10 columns (%s MB)"
                .formatted(Words.count(table.rows()), Words.count(table.bytes() / 1_000_000));
        return new Table("what", "measured", "how")
                .row(
                        what + ", end of upload to queryable",
                        Words.seconds(table.queryable()),
                        "one upload, progress asked every 50 ms")
                .row(
                        "the same, largest memory of the platform meanwhile",
                        Words.count(table.peak() >> 20) + " MB",
                        "resident, before it " + Words.count(table.before() >> 20) + " MB")
                .toString();
    }

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
