package org.minshu.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.minshu.embedded.ElasticsearchEngine;
import org.minshu.embedded.NodeMemory;
import org.minshu.search.SearchQuery;
import org.minshu.search.SearchSettings;
import org.minshu.search.SearchUnavailable;

@Timeout(120)
class EngineDownIT {

    @Test
    void aStoppedEngineIsUnavailableUntilItIsBack(@TempDir Path folder) {
        try (var engine = new ElasticsearchEngine(folder, NodeMemory.TEST);
                var index = new ElasticsearchIndex(SearchSettings.at(engine.uri()))) {
            everythingIsUnavailable(index);

            engine.start();
            index.prepare();
            assertThat(index.search(SearchQuery.of("")).total()).isZero();

            engine.kill();
            everythingIsUnavailable(index);

            engine.start();
            assertThat(index.search(SearchQuery.of("")).total()).isZero();
        }
    }

    @Test
    void anEngineThatNeverAnswersIsUnavailable() throws Exception {
        try (var silent = new ServerSocket(0);
                var index =
                        new ElasticsearchIndex(impatient(URI.create("http://127.0.0.1:" + silent.getLocalPort())))) {
            assertThatThrownBy(index::count).isInstanceOf(SearchUnavailable.class);
        }
    }

    private static SearchSettings impatient(URI endpoint) {
        var moment = Duration.ofMillis(200);
        return new SearchSettings(List.of(endpoint), null, null, moment, moment, moment);
    }

    private static void everythingIsUnavailable(ElasticsearchIndex index) {
        assertUnavailable(index::prepare);
        assertUnavailable(index::count);
        assertUnavailable(() -> index.search(SearchQuery.of("水")));
        assertUnavailable(() -> index.suggest("水", 5));
        assertUnavailable(() -> index.remove("30709999/000001", 1));
        assertUnavailable(() -> index.begin("1"));
    }

    private static void assertUnavailable(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(SearchUnavailable.class);
    }
}
