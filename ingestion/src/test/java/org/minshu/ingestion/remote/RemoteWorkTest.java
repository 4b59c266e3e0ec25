package org.minshu.ingestion.remote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minshu.client.remote.FetchRemote;
import org.minshu.ingestion.machine.WorkerCalls;
import org.minshu.ingestion.work.NotNowException;
import org.minshu.ingestion.workspace.Workspace;
import org.springframework.util.unit.DataSize;

/** The worker between another site and a stand-in for the API, both on this machine. */
class RemoteWorkTest {

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private int status = 200;
    private HttpServer server;
    private String address;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/site/a.csv", exchange -> answer(exchange, 200, "a,b\n1,2\n"));
        server.createContext("/api/v1/remote-files/r1/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            told.add(path.substring(path.lastIndexOf('/') + 1) + " "
                    + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            answer(exchange, status, path.endsWith("failure") ? "" : """
                    {"id": "r1", "url": "u", "name": "a.csv", "state": "DONE", "askedBy": "x", "askedAt": "2026-11-30T00:00:00Z"}""");
        });
        server.start();
        address = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void handle(Set<String> allowed) throws IOException {
        var settings = new RemoteSettings(List.copyOf(allowed), DataSize.parse("1KB"), Duration.ofSeconds(5), 3);
        try (var workspace = Workspace.open(folder)) {
            RemoteWork.handle(
                    new FetchRemote("r1", address + "/site/a.csv", null),
                    new SafeFetch(settings, Dns.SYSTEM),
                    WorkerCalls.over(URI.create(address), () -> "t", ObservationRegistry.NOOP),
                    workspace);
        } finally {
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void whatWasFetchedIsBrought() throws IOException {
        handle(Set.of("127.0.0.1"));
        assertThat(told).containsExactly("content a,b\n1,2\n");
    }

    @Test
    void whatMayNotBeFetchedIsSaidSo() throws IOException {
        handle(Set.of());
        assertThat(told).singleElement().asString().startsWith("failure").contains("\"FORBIDDEN\"");
    }

    @Test
    void whatTheCatalogueDoesNotWantIsDone() throws IOException {
        status = 422;
        handle(Set.of("127.0.0.1"));
        assertThat(told).hasSize(1);
    }

    @Test
    void anOutageIsWaitedFor() {
        status = 503;
        assertThatThrownBy(() -> handle(Set.of("127.0.0.1"))).isInstanceOf(NotNowException.class);
    }
}
