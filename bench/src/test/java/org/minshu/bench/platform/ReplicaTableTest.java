package org.minshu.bench.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minshu.bench.platform.ReplicaTable.Row;

class ReplicaTableTest {

    private static final String TABLE = """
            replica\tpid\tport\tmanagement-port\tstate
            catalog-api-1\t4711\t20001\t20002\tready
            ingestion-2\t-\t20003\t20004\taway
            """;

    @TempDir
    private Path folder;

    @Test
    void eachLineBelowTheHeadIsAReplica() {
        assertThat(ReplicaTable.parse(TABLE))
                .containsExactly(
                        new Row("catalog-api-1", OptionalLong.of(4711), 20001, 20002, true),
                        new Row("ingestion-2", OptionalLong.empty(), 20003, 20004, false));
    }

    @Test
    void whatIsNoRowIsRefused() {
        assertThatThrownBy(() -> ReplicaTable.parse("head\nonly one cell")).hasMessageContaining("only one cell");
    }

    @Test
    void onlyAnotherProcessThatIsReadyIsASuccessor() throws IOException {
        Files.writeString(folder.resolve("replicas.tsv"), TABLE);
        var table = new ReplicaTable(folder);

        assertThat(table.isReadyAfter("catalog-api-1", 1)).isTrue();
        assertThat(table.isReadyAfter("catalog-api-1", 4711)).isFalse();
        assertThat(table.isReadyAfter("ingestion-2", 1)).isFalse();
        assertThat(table.isReadyAfter("nobody", 1)).isFalse();
    }
}
