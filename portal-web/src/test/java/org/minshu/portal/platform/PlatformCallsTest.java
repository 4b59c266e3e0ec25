package org.minshu.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.core.io.InputStreamResource;
import org.springframework.util.LinkedMultiValueMap;

class PlatformCallsTest {

    private static final int CHUNK = 1 << 20;

    private HttpServer api;
    private Platform platform;
    private final List<String> seen = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        api.start();
        platform = platform("http://127.0.0.1:" + api.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        api.stop(0);
    }

    private static Platform platform(String address) {
        var settings = new PlatformSettings(
                URI.create(address),
                Duration.ofSeconds(2),
                Duration.ofSeconds(5),
                Duration.ofSeconds(30),
                Duration.ofSeconds(30));
        var tokens = new SessionTokens((_, _, _) -> {
            throw new AssertionError("Nobody is signed in");
        });
        return new PlatformConfiguration().platform(settings, tokens, Clock.systemUTC(), ObservationRegistry.NOOP);
    }

    /** The second half of the file is not there before the API has read of the first: held in memory, it would never arrive. */
    @Test
    void anUploadIsPassedOnWhileItIsRead() {
        var firstHalf = new CountDownLatch(1);
        api.createContext("/api/v1/datasets/x/distributions", exchange -> {
            try (var body = exchange.getRequestBody()) {
                var early = body.readNBytes(CHUNK / 2).length;
                firstHalf.countDown();
                seen.add(exchange.getRequestURI().getRawQuery() + " " + (early + body.readAllBytes().length));
            }
            answer(exchange, 422, "{\"type\":\"/problems/file-type-refused\"}");
        });

        assertThatThrownBy(
                        () -> platform.files().upload("x", "灯塔.csv", new InputStreamResource(new TwoHalves(firstHalf))))
                .isInstanceOfSatisfying(
                        CatalogException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.FILE_TYPE_REFUSED));
        assertThat(seen).containsExactly("name=%E7%81%AF%E5%A1%94.csv " + 2 * CHUNK);
    }

    @Test
    void anExportIsReadWhileItComes() throws IOException {
        var firstRead = new CountDownLatch(1);
        api.createContext("/api/v1/audit/export", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                body.write("first\n".getBytes(StandardCharsets.UTF_8));
                body.flush();
                await(firstRead);
                body.write("second\n".getBytes(StandardCharsets.UTF_8));
            }
        });

        try (var body = Objects.requireNonNull(
                platform.audit().export(new LinkedMultiValueMap<>()).getBody())) {
            assertThat(new String(body.readNBytes(6), StandardCharsets.UTF_8)).isEqualTo("first\n");
            firstRead.countDown();
            assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("second\n");
        }
    }

    @Test
    void whoDoesNotAnswerIsUnavailable() {
        api.stop(0);

        assertThatThrownBy(() -> platform.reference().departments())
                .isInstanceOfSatisfying(
                        CatalogException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.PLATFORM_UNAVAILABLE));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new IOException("Nobody read the first half");
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static final class TwoHalves extends InputStream {

        private final CountDownLatch firstHalf;
        private int sent;

        private TwoHalves(CountDownLatch firstHalf) {
            this.firstHalf = firstHalf;
        }

        @Override
        public int read() throws IOException {
            if (sent == CHUNK) {
                await(firstHalf);
            }
            return sent++ < 2 * CHUNK ? 'a' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (sent == 2 * CHUNK) {
                return -1;
            }
            if (sent == CHUNK) {
                await(firstHalf);
            }
            var count = Math.min(length, sent < CHUNK ? CHUNK - sent : 2 * CHUNK - sent);
            java.util.Arrays.fill(into, from, from + count, (byte) 'a');
            sent += count;
            return count;
        }
    }
}
