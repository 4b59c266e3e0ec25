package org.minshu.operations.trace;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReference;

/** Takes traces by OTLP over HTTP and keeps their bytes, in which ids and texts stand as they are. */
final class TraceReceiver implements AutoCloseable {

    private final HttpServer server;
    private final AtomicReference<String> received = new AtomicReference<>("");

    TraceReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces");
    }

    boolean saw(String text) {
        return received.get().contains(bytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** {@code id} in hexadecimal digits. */
    boolean sawTrace(String id) {
        return received.get().contains(id);
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = bytes(exchange.getRequestBody().readAllBytes());
        received.accumulateAndGet(body, String::concat);
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    private static String bytes(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
