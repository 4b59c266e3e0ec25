package org.minshu.bench.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.minshu.bench.platform.Api;
import org.minshu.bench.platform.Patience;
import tools.jackson.databind.JsonNode;

/** Small files of one draft, sent faster than workers inspect them. */
final class Uploads {

    static final int FILES = 60;
    private static final int SENDERS = 6;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final byte[] CSV = """
            siteCode,siteName,lampCount
            D-01,牛山岛灯塔,1
            D-02,东犬灯塔,2
            """.getBytes(StandardCharsets.UTF_8);

    private final Api api;
    private final AtomicInteger sent = new AtomicInteger();
    private @Nullable String slug;

    Uploads(Api api) {
        this.api = api;
    }

    /** Returns when a third of them are there; the others follow. */
    void begin() throws IOException, InterruptedException {
        var draft = api.post("/api/v1/datasets", Map.of("title", "待检文件 " + UUID.randomUUID()));
        var made = draft.json().path("slug").asString();
        slug = made;
        @SuppressWarnings("resource") // its threads end with the last file
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        for (int number = 1; number <= FILES; number++) {
            var name = "file-" + number + ".csv";
            senders.execute(() -> send(made, name));
        }
        senders.shutdown();
        new Patience(LONGEST).until("uploaded", () -> sent.get() >= FILES / 3);
    }

    /** Sent again until it is taken: a file that was refused for the moment is not what is measured. */
    private void send(String to, String name) {
        try {
            new Patience(LONGEST).until("uploaded", () -> isTaken(to, name));
            sent.incrementAndGet();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isTaken(String to, String name) throws InterruptedException {
        try {
            return api.upload(to, name, CSV).status() / 100 == 2;
        } catch (IOException _) {
            return false;
        }
    }

    /** Returns when all were sent and workers have read each of them. */
    void awaitInspected() throws InterruptedException {
        new Patience(LONGEST).until("normal", () -> sent.get() == FILES && waiting() == 0);
    }

    private long waiting() throws InterruptedException {
        try {
            return api.get("/api/v1/datasets/" + slug)
                    .json()
                    .path("distributions")
                    .valueStream()
                    .filter(Uploads::waits)
                    .count();
        } catch (IOException _) {
            return FILES;
        }
    }

    private static boolean waits(JsonNode distribution) {
        return !distribution.path("state").asString().equals("READY");
    }
}
