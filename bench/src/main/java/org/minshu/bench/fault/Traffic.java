package org.minshu.bench.fault;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.minshu.bench.platform.Platform;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A light steady load: four readers, and one writer who registers drafts; every request has a connection of its own. */
final class Traffic implements AutoCloseable {

    private static final int READERS = 4;
    private static final Duration READ_EVERY = Duration.ofMillis(100);
    private static final Duration WRITE_EVERY = Duration.ofMillis(200);
    private static final Duration LONGEST_CALL = Duration.ofSeconds(30);
    private static final int CREATED = 201;

    private final Counts counts = new Counts();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Platform platform;
    private final Supplier<String> token;
    private final Ledger ledger;

    private Traffic(Platform platform, Ledger ledger) {
        this.platform = platform;
        this.token = platform.tokensOf(Ledger.CLIENT);
        this.ledger = ledger;
    }

    /** {@code paths} says what is read next; what was answered with 201 stands in the ledger. */
    static Traffic start(Platform platform, Supplier<String> paths, Ledger ledger) {
        var traffic = new Traffic(platform, ledger);
        for (int i = 0; i < READERS; i++) {
            traffic.repeat(READ_EVERY, () -> traffic.read(paths.get()));
        }
        traffic.repeat(WRITE_EVERY, traffic::write);
        return traffic;
    }

    Counts.Tally now() {
        return counts.now();
    }

    private void repeat(Duration pause, Step step) {
        threads.execute(() -> {
            try {
                while (true) {
                    attempt(step);
                    Thread.sleep(pause);
                }
            } catch (InterruptedException _) {
                // Closed.
            }
        });
    }

    /** A writer that gets no token has failed to write, and tries again. */
    private void attempt(Step step) throws InterruptedException {
        try {
            step.run();
        } catch (OAuth2AuthorizationException _) {
            counts.add("POST", "no token");
        }
    }

    private void read(String path) throws InterruptedException {
        send(request(path).GET());
    }

    private void write() throws InterruptedException {
        var title = "账本 " + UUID.randomUUID();
        var body = JsonMapper.shared().writeValueAsString(Map.of("title", title));
        var answer = send(request("/api/v1/datasets")
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
        if (answer != null && answer.statusCode() == CREATED) {
            JsonNode created = JsonMapper.shared().readTree(answer.body());
            ledger.add(created.path("slug").asString());
        }
    }

    /** Connections are not kept: each request meets the gateway as a new visitor does. */
    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(platform.url().resolve(path))
                .timeout(LONGEST_CALL)
                .header("Connection", "close");
    }

    private @Nullable HttpResponse<String> send(HttpRequest.Builder builder) throws InterruptedException {
        var request = builder.build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            counts.add(request.method(), Integer.toString(answer.statusCode()));
            return answer;
        } catch (IOException e) {
            counts.add(request.method(), e.getClass().getSimpleName());
            return null;
        }
    }

    /** Returns when no request is under way any more. */
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
        http.close();
    }

    private interface Step {
        void run() throws InterruptedException;
    }
}
