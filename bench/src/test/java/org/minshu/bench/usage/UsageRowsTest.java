package org.minshu.bench.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minshu.bench.usage.UsageRows.Dataset;

class UsageRowsTest {

    final UsageRows rows = new UsageRows(
            List.of(new Dataset("a", "x"), new Dataset("b", "y")), 1_000, Instant.parse("2026-11-25T00:00:00Z"));

    @Test
    void everyLineHasEveryColumn() {
        var columns = UsageRows.COLUMNS.split(", ?").length;

        assertThat(lines())
                .hasSize(1_000)
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(columns));
    }

    @Test
    void theyAreTheSameEachTimeAndRunOverNinetyDays() {
        var lines = lines();

        assertThat(lines()).isEqualTo(lines);
        assertThat(lines.getFirst()).startsWith("2026-08-27T");
        assertThat(lines.getLast()).startsWith("2026-11-24T");
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        rows.each(lines::add);
        return lines;
    }
}
