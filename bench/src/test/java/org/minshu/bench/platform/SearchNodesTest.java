package org.minshu.bench.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchNodesTest {

    @Test
    void theHttpPortIsTheThirdArgumentOfTheLauncher() {
        var command = List.of(
                "java",
                "-cp",
                "lib/*",
                "org.minshu.embedded.node.ElasticsearchLauncher",
                "home",
                "data",
                "20005",
                "more");

        assertThat(SearchNodes.port(command)).contains("20005");
    }

    @Test
    void anotherProgramHasNone() {
        assertThat(SearchNodes.port(List.of("java", "-jar", "other.jar"))).isEmpty();
    }
}
