package org.minshu.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.observation.ObservationRegistry;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class UploadRelayTest {

    private static final int CHUNK = 1 << 20;

    private final List<String> seen = new ArrayList<>();
    private HttpServer api;
    private UploadRelay relay;

    @BeforeEach
    void start() throws IOException {
        api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        api.start();
        var settings = new PlatformSettings(
                URI.create("http://127.0.0.1:" + api.getAddress().getPort()),
                Duration.ofSeconds(2),
                Duration.ofSeconds(5),
                Duration.ofSeconds(30),
                Duration.ofSeconds(30));
        var tokens = new SessionTokens((_, _, _) -> {
            throw new AssertionError("Nobody is signed in");
        });
        relay = new PlatformConfiguration().uploadRelay(settings, tokens, Clock.systemUTC(), ObservationRegistry.NOOP);
    }

    @AfterEach
    void stop() {
        api.stop(0);
    }

    /** The second half of the piece is not there before the API has read of the first: held in memory, it would never arrive. */
    @Test
    void aPieceIsPassedOnWhileItIsRead() throws IOException {
        var firstHalf = new CountDownLatch(1);
        api.createContext("/api/v1/uploads/u1", exchange -> {
            try (var body = exchange.getRequestBody()) {
                var early = body.readNBytes(CHUNK / 2).length;
                firstHalf.countDown();
                seen.add(exchange.getRequestMethod() + " "
                        + exchange.getRequestHeaders().getFirst("Upload-Offset") + " "
                        + exchange.getRequestHeaders().getFirst("Content-Length") + " "
                        + exchange.getRequestHeaders().getFirst("Cookie") + " "
                        + (early + body.readAllBytes().length));
            }
            exchange.getResponseHeaders().add("Upload-Offset", "2097159");
            exchange.getResponseHeaders().add("Set-Cookie", "a=b");
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        var request = new MockHttpServletRequest("PATCH", "/publish/uploads/u1") {
            @Override
            public ServletInputStream getInputStream() {
                return new TwoHalves(firstHalf);
            }

            @Override
            public long getContentLengthLong() {
                return 2L * CHUNK;
            }
        };
        request.addHeader("Upload-Offset", "7");
        request.addHeader("Cookie", "minshu_session=secret");
        request.addHeader("Content-Type", "application/offset+octet-stream");
        var response = new MockHttpServletResponse();

        relay.relay("u1", "/publish/uploads", request, response);

        assertThat(seen).containsExactly("PATCH 7 2097152 null 2097152");
        assertThat(response.getStatus()).isEqualTo(204);
        assertThat(response.getHeader("Upload-Offset")).isEqualTo("2097159");
        assertThat(response.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void aNewUploadIsAtThePortal() throws IOException {
        api.createContext("/api/v1/uploads", exchange -> {
            exchange.getResponseHeaders().add("Location", "/api/v1/uploads/u2");
            exchange.sendResponseHeaders(201, -1);
            exchange.close();
        });
        var response = new MockHttpServletResponse();

        relay.relay("", "/publish/uploads", new MockHttpServletRequest("POST", "/publish/uploads"), response);

        assertThat(response.getStatus()).isEqualTo(201);
        assertThat(response.getHeader("Location")).isEqualTo("/publish/uploads/u2");
    }

    @Test
    void aRefusalIsPassedOnWhole() throws IOException {
        api.createContext("/api/v1/uploads", exchange -> answer(exchange, 413, "{\"title\":\"部门存储空间不足\"}"));
        var response = new MockHttpServletResponse();

        relay.relay("", "/publish/uploads", new MockHttpServletRequest("POST", "/publish/uploads"), response);

        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("部门存储空间不足");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** The second MiB comes when the first was received. */
    private static final class TwoHalves extends ServletInputStream {

        private final CountDownLatch firstHalf;
        private int at;

        TwoHalves(CountDownLatch firstHalf) {
            this.firstHalf = firstHalf;
        }

        @Override
        public int read() throws IOException {
            if (at == CHUNK) {
                await();
            }
            return at++ < 2 * CHUNK ? 'x' : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int next = read();
            if (next < 0) {
                return -1;
            }
            target[offset] = (byte) next;
            int count = Math.min(length, CHUNK - (at % CHUNK == 0 ? CHUNK : at % CHUNK) + 1);
            for (int i = 1; i < count; i++) {
                target[offset + i] = (byte) read();
            }
            return count;
        }

        private void await() throws IOException {
            try {
                if (!firstHalf.await(10, TimeUnit.SECONDS)) {
                    throw new IOException("Nothing of the first half arrived");
                }
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }

        @Override
        public boolean isFinished() {
            return at >= 2 * CHUNK;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
