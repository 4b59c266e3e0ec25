package org.minshu.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledParentIT {

    @Test
    void whatAKilledParentLeftDoesNotBlockTheNextStart(@TempDir Path folder) throws IOException {
        killWhenReady(folder);
        killWhenReady(folder);

        try (var engines = new Engines(folder, NodeMemory.TEST)) {
            engines.start(_ -> {});

            assertThat(new Node(engines.elasticsearch().uri()).get("/_cluster/health"))
                    .contains("minshu");
        }
    }

    private static void killWhenReady(Path folder) throws IOException {
        var parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var said = parent.inputReader()) {
            assertThat(said.readLine()).isEqualTo("ready");
        } finally {
            parent.destroyForcibly();
        }
    }
}
