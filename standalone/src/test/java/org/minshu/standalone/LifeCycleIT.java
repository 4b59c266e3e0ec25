package org.minshu.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minshu.embedded.FreePort;

class LifeCycleIT {

    private static final String SEARCH_IS_UP = "minshu_engine_up{engine=\"search\"} 1.0";
    private static final int SIGTERM = 128 + 15;

    private final int port = FreePort.find();

    @Test
    void isKilledAndThenStoppedInOrder(@TempDir Path data) throws Exception {
        var first = RunningMinshu.start(data, port);
        assertThat(first.said()).contains("Minshu is ready at " + first.url());
        var token = token(first);
        operatorsReadFiguresOnThisMachineOnly(first);
        aSecondOneOnTheSameFolderIsRefused(data);
        first.kill();

        var second = RunningMinshu.start(data, port);
        assertThat(second.said()).contains("Minshu is ready at");
        // Signed before the kill: keys and roles are kept.
        assertThat(status(second, "/api/v1/audit", token)).isEqualTo(200);
        assertThat(second.terminate()).isEqualTo(SIGTERM);
        assertThat(data.resolve("engines/postgres/data/postmaster.pid")).doesNotExist();
        assertThat(nodeOf(data)).isEmpty();
    }

    @Test
    void aTakenPortIsNamed(@TempDir Path data) throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var refused = RunningMinshu.start(data, taken.getLocalPort());

            assertThat(refused.exit()).isEqualTo(1);
            assertThat(refused.said()).contains("Port " + taken.getLocalPort()).contains("--port");
        }
    }

    private static void aSecondOneOnTheSameFolderIsRefused(Path data) {
        var refused = RunningMinshu.start(data, FreePort.find());

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.said().strip())
                .isEqualTo("Another Minshu is running on " + data
                        + "; stop it, or choose another folder with --data-dir.");
    }

    private static void operatorsReadFiguresOnThisMachineOnly(RunningMinshu minshu) throws Exception {
        assertThat(send(at(minshu, "/actuator/health/liveness")).body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(send(at(minshu, "/actuator/health/readiness").header("X-Forwarded-For", "203.0.113.7"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(figures(minshu))
                .contains(SEARCH_IS_UP)
                .contains("schema=\"catalog\"")
                .contains("schema=\"ingestion\"");
        for (var said : List.of("203.0.113.7", "127.0.0.1", "nonsense")) {
            for (var header : List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "X-Forwarded-Proto")) {
                assertThat(send(at(minshu, "/actuator/prometheus").header(header, said))
                                .statusCode())
                        .as(header + ": " + said)
                        .isEqualTo(403);
            }
        }
        assertThat(send(at(minshu, "/actuator/env")).statusCode()).isIn(403, 404);
    }

    /** Engines are asked every five seconds; the first time may come before the index is there. */
    private static String figures(RunningMinshu minshu) throws Exception {
        var figures = "";
        for (int tries = 0; tries < 30 && !figures.contains(SEARCH_IS_UP); tries++) {
            LockSupport.parkNanos(Duration.ofSeconds(tries == 0 ? 0 : 1).toNanos());
            figures = send(at(minshu, "/actuator/prometheus")).body();
        }
        return figures;
    }

    private static HttpRequest.Builder at(RunningMinshu minshu, String path) {
        return HttpRequest.newBuilder(minshu.url().resolve(path));
    }

    private static String token(RunningMinshu minshu) throws Exception {
        var credentials =
                Base64.getEncoder().encodeToString("demo-auditor:demo-auditor".getBytes(StandardCharsets.UTF_8));
        var answer = send(HttpRequest.newBuilder(minshu.url().resolve("/oauth2/token"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
        var token = Pattern.compile("\"access_token\":\"([^\"]+)\"").matcher(answer.body());
        assertThat(token.find()).as(answer.body()).isTrue();
        return token.group(1);
    }

    private static int status(RunningMinshu minshu, String path, String token) throws Exception {
        return send(HttpRequest.newBuilder(minshu.url().resolve(path)).header("Authorization", "Bearer " + token))
                .statusCode();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static Optional<ProcessHandle> nodeOf(Path data) throws IOException {
        var pid = Files.readString(data.resolve("engines/elasticsearch/node.pid"));
        return ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive);
    }
}
