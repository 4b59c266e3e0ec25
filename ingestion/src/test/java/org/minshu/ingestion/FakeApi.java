package org.minshu.ingestion;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Stands in for the catalogue, its issuer and a collector of traces, over real HTTP; or for an outage of the catalogue. */
final class FakeApi implements AutoCloseable {

    final Map<String, byte[]> originals = new ConcurrentHashMap<>();
    final Map<String, String> reports = new ConcurrentHashMap<>();
    final Map<String, String> callers = new ConcurrentHashMap<>();
    final Queue<String> spans = new ConcurrentLinkedQueue<>();
    /** What was said of each file on the way, in its order. */
    final Map<String, Queue<String>> progress = new ConcurrentHashMap<>();

    volatile boolean away;
    /** Called with {@code STEP} of a file before its progress is answered. */
    volatile BiConsumer<String, String> watcher = (_, _) -> {};

    private static final Pattern STEP = Pattern.compile(".*\"step\":\"([A-Z]+)\".*");

    private final HttpServer server;

    FakeApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/oauth2/token",
                exchange -> answer(exchange, 200, "application/json", """
                {"access_token": "t", "token_type": "Bearer", "expires_in": 300}""".getBytes(StandardCharsets.UTF_8)));
        server.createContext("/api/v1/distributions/", this::distribution);
        server.createContext("/v1/traces", exchange -> {
            spans.add(HexFormat.of().formatHex(exchange.getRequestBody().readAllBytes()));
            answer(exchange, 200, "application/x-protobuf", new byte[0]);
        });
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** All that was exported, in hexadecimal digits. */
    String exported() {
        return String.join("", spans);
    }

    private void distribution(HttpExchange exchange) throws IOException {
        var id = Path.of(exchange.getRequestURI().getPath()).getName(3).toString();
        var body = exchange.getRequestBody().readAllBytes();
        callers.put(
                exchange.getRequestMethod() + " " + id,
                String.valueOf(exchange.getRequestHeaders().getFirst("traceparent")));
        if (away) {
            answer(exchange, 503, "application/problem+json", "{}".getBytes(StandardCharsets.UTF_8));
        } else if (!"Bearer t".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "application/problem+json", "{}".getBytes(StandardCharsets.UTF_8));
        } else if (exchange.getRequestMethod().equals("PUT")) {
            put(id, exchange, new String(body, StandardCharsets.UTF_8));
        } else if (originals.containsKey(id)) {
            exchange.getResponseHeaders().add("Content-Disposition", "attachment; filename=\"" + id + ".csv\"");
            answer(exchange, 200, "text/csv", originals.get(id));
        } else {
            answer(exchange, id.startsWith("refused") ? 403 : 404, "application/problem+json", new byte[] {'{', '}'});
        }
    }

    private void put(String id, HttpExchange exchange, String body) throws IOException {
        boolean report = exchange.getRequestURI().getPath().endsWith("/tables");
        if (report) {
            watcher.accept(id, "REPORT");
            reports.put(id, body);
        } else {
            progress.computeIfAbsent(id, _ -> new ConcurrentLinkedQueue<>()).add(body);
            watcher.accept(id, STEP.matcher(body).replaceFirst("$1"));
        }
        answer(exchange, originals.containsKey(id) ? 204 : 404, "application/json", new byte[0]);
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
