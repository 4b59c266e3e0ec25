package org.minshu.launch.demo.rows;

import java.util.List;
import org.minshu.launch.demo.seed.SeedDataset;
import org.minshu.launch.demo.seed.Seeds;

/**
 * A file of machine-made rows that comes with a demo dataset.
 *
 * @param dataset its id in the seed
 * @param rows at most so many
 */
public record SyntheticFile(String dataset, Format format, int rows) {

    /** How it is written. */
    public enum Format {
        CSV,
        XLSX
    }

    /** Those that the demo loads. */
    public static List<SyntheticFile> all() {
        return Seeds.lines("synthetic-files.csv").stream()
                .map(line -> List.of(line.split(",", -1)))
                .map(fields -> new SyntheticFile(
                        fields.get(0), Format.valueOf(fields.get(1)), Integer.parseInt(fields.get(2))))
                .toList();
    }

    /** Says itself that the rows are synthetic. */
    public String name(SeedDataset of) {
        return of.nameZh() + "-合成示例数据"
                + switch (format) {
                    case CSV -> ".csv";
                    case XLSX -> ".xlsx";
                };
    }

    public byte[] content(SeedDataset of) {
        var table = SyntheticTable.of(of, rows);
        return switch (format) {
            case CSV -> CsvText.of(table);
            case XLSX -> XlsxBook.of(table);
        };
    }
}
