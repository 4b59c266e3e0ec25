package org.minshu.catalog.upkeep;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.rules.Findings;
import org.minshu.catalog.rules.Texts;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/** A list as CSV: a header with the names of columns, then a line for each value. */
final class UpkeepFile {

    private static final int MOST = 2_000;
    private static final int LONGEST = 2_000_000;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private UpkeepFile() {}

    /**
     * What a line says.
     *
     * @param number of the line, the header being the first
     * @param revision the one that the sender read; null where the file does not say
     */
    record Line(
            long number,
            @Nullable String key,
            Map<String, @Nullable String> said,
            @Nullable String revision) {

        String pointer() {
            return "/lines/" + number;
        }
    }

    static List<Line> read(String list, String csv) {
        var findings = new Findings();
        if (csv.length() > LONGEST) {
            throw new CatalogException(ProblemType.BODY_TOO_LARGE, "A file has at most " + LONGEST + " characters");
        }
        var fields = UpkeepColumns.of(list);
        try (var parser = FORMAT.parse(new StringReader(csv.startsWith("\uFEFF") ? csv.substring(1) : csv))) {
            if (!parser.getHeaderNames().contains("key")
                    || !parser.getHeaderNames().containsAll(fields)) {
                var header = "key," + String.join(",", fields);
                findings.invalid("/file", "第一行须为表头：" + header + "。", "The first line is a header: " + header + ".");
                findings.refuseIfAny();
            }
            var lines = parser.getRecords();
            findings.atMost("/file", lines, MOST);
            findings.refuseIfAny();
            return lines.stream().map(line -> line(line, fields)).toList();
        } catch (IllegalArgumentException | UncheckedIOException | IOException malformed) {
            findings.invalid("/file", "不是有效的 CSV，请检查引号和列数。", "This is no CSV: check quotes and columns.");
            findings.refuseIfAny();
            throw new IllegalStateException(malformed);
        }
    }

    private static Line line(CSVRecord line, List<String> fields) {
        var said = new HashMap<String, @Nullable String>();
        fields.forEach(field -> said.put(field, value(line, field)));
        return new Line(line.getRecordNumber() + 1, value(line, "key"), said, value(line, "revision"));
    }

    private static @Nullable String value(CSVRecord line, String column) {
        return line.isSet(column) ? Texts.tidy(line.get(column)) : null;
    }
}
