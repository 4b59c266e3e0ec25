package org.minshu.tables.duckdb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Watches the resident memory of a process that asks ten million rows: grouped, told apart, sorted, read through. */
class MemoryIT {

    private static final long HEAP = 128L << 20;
    /** Code, threads and what DuckDB does not count. */
    private static final long BESIDE = 256L << 20;

    @TempDir
    private Path folder;

    @Test
    @Tag("long")
    @Timeout(900)
    void heapAndEngineStayWithinTheirBound() throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/self/status")), "Resident memory is read from /proc");
        LargeTable.write(folder.resolve("large"));

        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx" + HEAP,
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeTable.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), UTF_8).strip();

        assertThat(process.waitFor()).isZero();
        assertThat(Long.parseLong(printed)).isLessThan(HEAP + LargeTable.MEMORY + BESIDE);
        assertThat(folder.resolve("copies")).isEmptyDirectory();
    }
}
