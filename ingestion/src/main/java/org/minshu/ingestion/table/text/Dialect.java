package org.minshu.ingestion.table.text;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.minshu.ingestion.table.Cells;
import org.minshu.ingestion.table.Rejection;

/**
 * How a text is cut into cells.
 *
 * @param backslash whether a quote within quotes is written with a backslash before it, instead of twice
 */
record Dialect(char delimiter, boolean backslash) {

    private static final char[] DELIMITERS = {',', '\t', ';', '|'};
    private static final int RECORDS = 400;

    /** The one that cuts the sample into the most columns, all alike. */
    static Dialect of(String sample) throws IOException {
        var best = new Dialect(',', false);
        double most = 0;
        for (char delimiter : DELIMITERS) {
            for (boolean backslash : sample.contains("\\\"") ? new boolean[] {false, true} : new boolean[] {false}) {
                var candidate = new Dialect(delimiter, backslash);
                double score = candidate.score(sample);
                if (score > most) {
                    most = score;
                    best = candidate;
                }
            }
        }
        return best;
    }

    private double score(String sample) throws IOException {
        var widths = new HashMap<Integer, Integer>();
        var bad = new int[1];
        var records = new CsvRecords(new StringReader(sample), this, 1 << 16, (_, _, _) -> bad[0]++);
        var cells = new Cells();
        int all = 0;
        while (all < RECORDS && records.next(cells)) {
            if (!cells.isBlank()) {
                widths.merge(cells.width(), 1, Integer::sum);
                all++;
            }
        }
        var usual = widths.entrySet().stream().max(Map.Entry.comparingByValue());
        if (usual.isEmpty()) {
            return 0;
        }
        double alike = usual.get().getValue() / (double) (all + bad[0]);
        return alike * (1 - 1 / (usual.get().getKey() + 0.2));
    }

    /** Hears of a line that is no record. */
    interface Rejects {
        void reject(long line, Rejection reason, String text) throws IOException;
    }
}
