package org.minshu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What was answered with success is there after a kill -9, of the platform or of PostgreSQL under it. */
class KillIT {

    @Test
    void nothingAnsweredIsLostWhenTheParentOrPostgresIsKilledDuringWrites() {
        var data = Platform.temporaryFolder();
        List<String> ledger = Collections.synchronizedList(new ArrayList<>());

        var first = Platform.start(data);
        var writer = new Writer(first, ledger);
        writer.until(40);
        first.kill();
        writer.stop();

        try (var second = Platform.start(data)) {
            assertThat(missing(second, ledger)).isEmpty();
            var again = new Writer(second, ledger);
            again.until(ledger.size() + 40);
            assertThat(postgresOf(second).destroyForcibly()).isTrue();
            again.until(ledger.size() + 40); // it is started again under the same platform
            again.stop();
            assertThat(missing(second, ledger)).isEmpty();
        }
    }

    private static List<String> missing(Platform platform, List<String> ledger) {
        var steward = Http.as(platform.url(), "demo-steward");
        return List.copyOf(ledger).stream()
                .filter(slug -> steward.get("/api/v1/datasets/" + slug).status() != 200)
                .toList();
    }

    /** PostgreSQL leaves its parent's family; its own folder says which process it is. */
    private static ProcessHandle postgresOf(Platform platform) {
        var file = platform.data().resolve("engines/postgres/data/postmaster.pid");
        try (var lines = Files.lines(file)) {
            return ProcessHandle.of(
                            Long.parseLong(lines.findFirst().orElseThrow().strip()))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Registers one dataset after another and notes those that were answered with 201. */
    private static final class Writer {

        private final AtomicBoolean on = new AtomicBoolean(true);
        private final List<String> ledger;
        private final Thread thread;

        Writer(Platform platform, List<String> ledger) {
            this.ledger = ledger;
            var steward = Http.as(platform.url(), "demo-steward");
            this.thread = Thread.ofPlatform().start(() -> write(steward));
        }

        private void write(Http steward) {
            while (on.get()) {
                try {
                    var answer = steward.post("/api/v1/datasets", Map.of("title", "账本" + System.nanoTime()));
                    if (answer.status() == 201) {
                        ledger.add(answer.json().path("slug").asString());
                    }
                } catch (RuntimeException killed) {
                    // an answer that never came is nobody's promise
                }
            }
        }

        void until(int size) {
            Eventually.holds(size + " registrations", java.time.Duration.ofMinutes(2), () -> ledger.size() >= size);
        }

        void stop() {
            on.set(false);
            try {
                thread.join(60_000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
