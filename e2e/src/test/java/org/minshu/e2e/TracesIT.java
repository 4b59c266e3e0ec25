package org.minshu.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** One trace leads through processes: from the portal to the API, and from an upload over its work to the worker. */
@Tag("split")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TracesIT {

    private static final HexFormat HEX = HexFormat.of();

    private final URI base = Platform.shared();
    /** What each process sent by OTLP, in hexadecimal digits, in which ids and names stand as they are. */
    private final Collection<String> sent = new ConcurrentLinkedQueue<>();

    private HttpServer collector;

    @BeforeAll
    void listen() throws IOException {
        var port = Integer.parseInt(System.getenv("MINSHU_TRACES_PORT"));
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        collector.createContext("/v1/traces", this::take);
        collector.start();
    }

    @AfterAll
    void close() {
        collector.stop(0);
    }

    @Test
    void aPageAndTheCallsItMakesAreOneTrace() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        send(Http.anonymous(base), "GET", "/datasets", trace, BodyPublishers.noBody())
                .expect(200);

        awaitSpans(trace, "portal-web");
        awaitSpans(trace, "catalog-api");
    }

    @Test
    void anUploadAndTheWorkItLeavesAreOneTrace() {
        var trace = "6ad13f3577b34da6a3ce929d0e0e5847";
        var steward = Http.as(base, "demo-steward");
        var slug = steward.post("/api/v1/datasets", Map.of("title", "追踪" + System.nanoTime()))
                .expect(201)
                .json()
                .path("slug")
                .asString();

        send(
                        steward,
                        "POST",
                        "/api/v1/datasets/" + slug + "/distributions?name=a.csv",
                        trace,
                        BodyPublishers.ofString("a,b\n1,2\n"))
                .expect(201);

        awaitSpans(trace, "catalog-api");
        awaitSpans(trace, "ingestion");
    }

    private static Http.Answer send(Http as, String method, String path, String trace, BodyPublisher body) {
        var headers = Map.of(
                "traceparent", "00-" + trace + "-00f067aa0ba902b7-01", "Content-Type", "application/octet-stream");
        return as.send(method, path, headers, body);
    }

    private void awaitSpans(String trace, String application) {
        var name = HEX.formatHex(application.getBytes(StandardCharsets.UTF_8));
        Eventually.holds(
                "spans of " + application,
                Duration.ofSeconds(30),
                () -> sent.stream().anyMatch(spans -> spans.contains(trace) && spans.contains(name)));
    }

    private void take(HttpExchange exchange) throws IOException {
        sent.add(HEX.formatHex(exchange.getRequestBody().readAllBytes()));
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }
}
