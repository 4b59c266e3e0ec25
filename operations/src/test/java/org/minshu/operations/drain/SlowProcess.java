package org.minshu.operations.drain;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** {@link SlowApplication} as a process of its own. */
final class SlowProcess implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = freePort();
    private final int managementPort = freePort();
    private final Process process;

    SlowProcess(Duration drain) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowApplication.class.getName(),
                        "--server.address=127.0.0.1",
                        "--server.port=" + port,
                        "--server.shutdown=graceful",
                        "--management.server.port=" + managementPort,
                        "--minshu.server.drain=" + drain.toMillis() + "ms")
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
    }

    int status(String path) {
        return get(port, path)
                .thenApply(HttpResponse::statusCode)
                .exceptionally(_ -> 0)
                .join();
    }

    CompletableFuture<HttpResponse<String>> get(String path) {
        return get(port, path);
    }

    /** 0 where nobody answers. */
    int readiness() {
        return probe("readiness");
    }

    int liveness() {
        return probe("liveness");
    }

    private int probe(String name) {
        return get(managementPort, "/actuator/health/" + name)
                .thenApply(HttpResponse::statusCode)
                .exceptionally(_ -> 0)
                .join();
    }

    private CompletableFuture<HttpResponse<String>> get(int port, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return http.sendAsync(request.build(), BodyHandlers.ofString());
    }

    /** SIGTERM. */
    void tellToStop() {
        process.destroy();
    }

    boolean endsWithin(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        http.close();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
