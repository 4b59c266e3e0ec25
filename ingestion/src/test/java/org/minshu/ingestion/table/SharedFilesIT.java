package org.minshu.ingestion.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minshu.ingestion.table.reading.Reading;

/** Other people's files, good and bad: each gives the rows that its manifest counts, or a refusal, and leaves nothing behind. */
class SharedFilesIT {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** {@code encoding=…; 12 rows incl. header; header 3 cols}, as another reader counts them. */
    private static final Pattern COUNTED = Pattern.compile("; (\\d+) rows incl\\. header; header (\\d+) cols");

    /** Where we disagree with the manifest's reader, and why. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry(
                    "tabular/data_fair/jep-2019.csv",
                    "the last record is cut within quotes: each of its lines is rejected"),
            Map.entry(
                    "tabular/encodings/utf16_all.csv",
                    "every character there is: line separators and zeros are counted otherwise"),
            Map.entry("tabular/messy/spanish_chars.csv", "a blank line is no row"),
            Map.entry(
                    "tabular/messy/weird_head_padding.csv",
                    "the title above the header is no row, and blank lines are none"),
            Map.entry("hostile/csv_duckdb/header_only.csv", "a header alone is refused"),
            Map.entry("hostile/csv_duckdb/hits_problematic.csv", "a header alone is refused"),
            Map.entry("hostile/csv_duckdb/manycolumns.csv", "a header alone is refused"),
            Map.entry("hostile/csv_duckdb/mixed_new_line_2.csv", "it has no header: numbers name no columns"),
            Map.entry("hostile/csv_duckdb/nullpadding.csv", "no two of its lines are alike, so that it is one column"),
            Map.entry("hostile/csv_duckdb/nullpadding_commas.csv", "all its rows are empty"),
            Map.entry("hostile/csv_duckdb/quoted_comment_buffer_boundary.csv", "it is full of control characters"),
            Map.entry("hostile/frictionless/blank-rows-multiple.csv", "blank lines are no rows"),
            Map.entry("hostile/frictionless/structure-errors.csv", "a blank line is no row"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hostile/archives",
                "hostile/csv_duckdb",
                "hostile/csv_messy",
                "hostile/csv_spectrum",
                "hostile/data_fair",
                "hostile/derived",
                "hostile/frictionless",
                "hostile/json",
                "hostile/json_duckdb",
                "hostile/office_bombs",
                "hostile/parquet_bad",
                "hostile/text_encodings",
                "tabular/encodings",
                "tabular/messy",
                "tabular/national_statistics_gb18030"
            })
    void everyFileHasAVerdict(String part) throws IOException {
        check(part);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"hostile", "tabular"})
    void everyFileOfAllHasAVerdict(String part) throws IOException {
        check(part);
    }

    private void check(String part) throws IOException {
        var data = data();
        var manifest = manifest(data);
        var soft = new SoftAssertions();
        List<Path> files;
        try (var all = Files.walk(data.resolve(part))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        assertThat(files).isNotEmpty();
        for (var file : files) {
            var name = data.relativize(file).toString();
            var begun = System.nanoTime();
            var verdict = verdict(file);
            soft.assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .as(name)
                    .isLessThan(LONGEST);
            compare(soft, name, verdict, manifest.getOrDefault(name, ""));
        }
        soft.assertAll();
    }

    /** @param cells rows and rejected rows of the first table; null where it was refused */
    private record Verdict(String words, Long cells, int width) {}

    private Verdict verdict(Path file) throws IOException {
        var work = Files.createDirectory(folder.resolve("one"));
        try {
            return switch (new Read(work).file(file)) {
                case Reading.Text(var text) -> new Verdict("TEXT of " + text.pages(), null, 0);
                case Reading.Tables(var tables, var _) -> {
                    var first = tables.getFirst();
                    yield new Verdict(
                            "TABLE",
                            first.rows() + first.rejected(),
                            first.columns().size());
                }
            };
        } catch (Unreadable refused) {
            return new Verdict(refused.refusal().name(), null, 0);
        } finally {
            clear(work);
        }
    }

    private static void compare(SoftAssertions soft, String name, Verdict verdict, String expected) {
        var counted = COUNTED.matcher(expected);
        if (counted.find() && !OTHERWISE.containsKey(name)) {
            soft.assertThat(verdict.cells()).as(name).isEqualTo(Long.parseLong(counted.group(1)) - 1);
            if (!expected.contains("RAGGED")) {
                soft.assertThat(verdict.width()).as(name).isEqualTo(Integer.parseInt(counted.group(2)));
            }
        } else if (expected.startsWith("must be REFUSED") || expected.startsWith("refuse")) {
            soft.assertThat(verdict.cells()).as(name + " " + verdict.words()).isNull();
        } else if (expected.equals("must be ACCEPTED")) {
            soft.assertThat(verdict.words()).as(name).isIn("TABLE", "NOT_TABULAR", "NO_ROWS", "ALL_ROWS_REJECTED");
        }
    }

    private static void clear(Path work) throws IOException {
        try (var all = Files.walk(work)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static Map<String, String> manifest(Path data) throws IOException {
        var manifest = new HashMap<String, String>();
        for (var line : Files.readAllLines(data.resolve("MANIFEST.tsv"))) {
            var fields = line.split("\t", -1);
            manifest.put(fields[0], fields[fields.length - 1]);
        }
        return manifest;
    }

    private static Path data() {
        var found = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/data"))
                .filter(folder -> Files.exists(folder.resolve("MANIFEST.tsv")))
                .findFirst();
        assumeTrue(found.isPresent(), "Skipped: there is no shared/data beside the checkout");
        return found.orElseThrow();
    }
}
