package org.minshu.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Whether an Elasticsearch node has recovered its indexes and answers. */
record NodeHealth(URI node) {

    private static final long PAUSE_MILLIS = 100;
    private static final int OK = 200;

    void await(Process process, Duration patience, Path log) {
        var deadline = System.nanoTime() + patience.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (!answers(http)) {
                if (process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                    process.destroyForcibly();
                    throw new EngineFailedException("Elasticsearch did not start: " + LastWords.of(log));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new EngineFailedException("Interrupted while Elasticsearch was starting", e);
        }
    }

    private boolean answers(HttpClient http) throws InterruptedException {
        var health = node.resolve("/_cluster/health?wait_for_status=yellow&timeout=1s");
        try {
            var request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5));
            return http.send(request.build(), BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException _) {
            return false; // not listening yet
        }
    }
}
