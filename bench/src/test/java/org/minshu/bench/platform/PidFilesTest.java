package org.minshu.bench.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFilesTest {

    @TempDir
    private Path folder;

    @Test
    void everyProgramIsKnownByItsName() throws IOException {
        write("engines/elasticsearch-1/node.pid", "11");
        write("engines/elasticsearch-2/node.pid", "12");
        write("engines/postgres/data/postmaster.pid", "13\n/data\n1767225600\n5432\n");
        write("nginx/nginx.pid", "14");
        write("replicas.tsv", "replica\tpid\tport\tmanagement-port\tstate\nportal-web-1\t15\t1\t2\tready\n");

        assertThat(new PidFiles(folder).all())
                .containsEntry("Elasticsearch 1", 11L)
                .containsEntry("Elasticsearch 2", 12L)
                .containsEntry("PostgreSQL", 13L)
                .containsEntry("nginx", 14L)
                .containsEntry("portal-web-1", 15L)
                .hasSize(5);
    }

    @Test
    void aFileThatIsBeingWrittenCountsAsAbsent() throws IOException {
        write("engines/elasticsearch/node.pid", "");

        assertThat(new PidFiles(folder).searchNodes()).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
