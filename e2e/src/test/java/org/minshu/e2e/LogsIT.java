package org.minshu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the replicas write down: one JSON object a line, and nothing that is a person's or a secret. */
@Tag("split")
class LogsIT {

    @Test
    void everyLineIsJsonAndNamesNobody() throws IOException {
        var developer = Http.as(Platform.shared(), "demo-developer");
        developer.post(
                "/api/v1/access-requests",
                Map.of("purpose", "日志里不应出现的用途说明", "contactName", "林不入志", "contactPhone", "0591-87654321"));
        developer.post("/api/v1/access-requests", "{\"contactPhone\":\"0591-87654321\",");
        developer.get("/api/v1/datasets?q=" + Http.encode("林不入志") + "&sort=none");

        var lines = lines();

        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(
                                Http.JSON.readTree(line).path("message").isString())
                        .isTrue());
        var secrets = Stream.concat(Stream.of("林不入志", "0591-87654321", "日志里不应出现", "eyJ", "-demo"), generated().stream())
                .toList();
        assertThat(lines).allSatisfy(line -> assertThat(line).doesNotContain(secrets));
    }

    private static List<String> lines() throws IOException {
        try (var logs = Files.list(Replicas.folder().resolve("replicas"))) {
            return logs.filter(file -> file.toString().matches(".*-[0-9]\\.log"))
                    .flatMap(LogsIT::linesOf)
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    private static List<String> generated() throws IOException {
        try (var secrets = Files.list(Replicas.folder().resolve("secrets"))) {
            return secrets.flatMap(LogsIT::linesOf).toList();
        }
    }

    private static Stream<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
