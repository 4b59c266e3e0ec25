package org.minshu.bench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minshu.client.dataset.BulkLine;

class EntriesTest {

    @TempDir
    private Path project;

    @Test
    void withoutRealCataloguesTheDemoIsRepeatedUnderNewIdsAndTitles() throws IOException {
        var lines = Entries.upTo(300, project).lines();

        assertThat(lines).hasSize(300);
        assertThat(lines).extracting(BulkLine::sourceId).doesNotHaveDuplicates();
        assertThat(lines).extracting(line -> line.metadata().title()).doesNotHaveDuplicates();
    }

    @Test
    void batchesAreOfOneSizeButTheLast() throws IOException {
        assertThat(Entries.upTo(25, project).batches(10))
                .extracting(batch -> batch.size())
                .containsExactly(10, 10, 5);
    }
}
