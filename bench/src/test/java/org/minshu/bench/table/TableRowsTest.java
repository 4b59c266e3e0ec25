package org.minshu.bench.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableRowsTest {

    @Test
    void theSameRowsAreWrittenEachTime(@TempDir Path folder) throws IOException {
        var first = folder.resolve("1.csv");
        var second = folder.resolve("2.csv");
        TableRows.write(first, 100);
        TableRows.write(second, 100);
        assertThat(Files.readAllLines(first)).hasSize(101).allMatch(line -> line.split(",").length == 10);
        assertThat(second).hasSameTextualContentAs(first);
    }
}
