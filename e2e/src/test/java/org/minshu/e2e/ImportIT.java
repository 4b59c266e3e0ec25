package org.minshu.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other catalogues, as they are, through bin/import into the running platform. */
class ImportIT {

    private static final Path CATALOGS = Path.of("..", "..", "shared", "data", "catalogs");
    private static final Pattern SUM = Pattern.compile("read (\\d+) = accepted (\\d+) \\+ rejected (\\d+)");

    @ParameterizedTest
    @CsvSource({"--datagovtw, datagovtw-463.jsonl, 463"})
    void atLeast98OfAHundredRecordsAreAcceptedAndTheSumIsRight(String kind, String name, int records) throws Exception {
        accepts(kind, name, records);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"--ckan, datagov-ckan-1000.jsonl.gz, 1000", "--taoyuan, taoyuan-1429.csv, 1429"})
    void soAreThoseOfLargerCatalogues(String kind, String name, int records) throws Exception {
        accepts(kind, name, records);
    }

    private static void accepts(String kind, String name, int records) throws Exception {
        var file = CATALOGS.resolve(name);
        assumeThat(file)
                .as("other people's data lie beside the checkout; without them this test is skipped")
                .exists();
        var rejects = Files.createTempFile("minshu-rejects-", ".jsonl");

        var sum = SUM.matcher(run(kind, file, rejects));

        assertThat(sum.find()).isTrue();
        var accepted = Integer.parseInt(sum.group(2));
        var rejected = Integer.parseInt(sum.group(3));
        assertThat(sum.group(1)).isEqualTo(Integer.toString(records));
        assertThat(accepted + rejected).isEqualTo(records);
        assertThat(Files.readAllLines(rejects)).hasSize(rejected);
        assertThat(accepted).isGreaterThanOrEqualTo(records * 98 / 100);
    }

    private static String run(String kind, Path file, Path rejects) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of("..", "bin", "import").toString(),
                        kind,
                        file.toAbsolutePath().toString(),
                        "--url",
                        Platform.shared().toString(),
                        "--rejects",
                        rejects.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
