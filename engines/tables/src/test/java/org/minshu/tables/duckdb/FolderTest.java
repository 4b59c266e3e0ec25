package org.minshu.tables.duckdb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir
    Path shared;

    @Test
    void nobodySweepsWhatIsInUse() throws Exception {
        try (var one = Folder.claim(shared);
                var two = Folder.claim(shared)) {
            var other = start();
            var theirs = claimedBy(other);
            assertThat(one.copies()).isDirectory();
            assertThat(two.copies()).isDirectory();
            Folder.claim(shared).close();
            assertThat(theirs).isDirectory();
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void whatAKilledProcessLeftIsSweptByTheNext() throws Exception {
        var killed = start();
        var left = claimedBy(killed);
        killed.destroyForcibly().waitFor();
        assertThat(left).isDirectory();
        Folder.claim(shared).close();
        assertThat(shared).isEmptyDirectory();
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Claiming.class.getName(),
                        shared.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Path claimedBy(Process process) throws IOException {
        return Path.of(new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)).readLine());
    }
}
