package org.minshu.ingestion.remote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minshu.client.remote.RemoteFailure;
import org.springframework.util.unit.DataSize;

/** Against a real server on this machine, which only a listed host may lead to. */
class SafeFetchTest {

    private static final String LISTED = "inside.example";

    @TempDir
    Path folder;

    private final AtomicInteger served = new AtomicInteger();
    private final AtomicInteger lookups = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/file.csv", exchange -> answer(exchange, 200, "a,b\n1,2\n"));
        server.createContext("/missing", exchange -> answer(exchange, 404, "no"));
        server.createContext("/to", exchange -> {
            exchange.getResponseHeaders()
                    .add("Location", exchange.getRequestURI().getQuery());
            answer(exchange, 302, "");
        });
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var out = exchange.getResponseBody()) {
                for (int i = 0; i < 200; i++) {
                    out.write('x');
                    out.flush();
                    Thread.sleep(50);
                }
            } catch (IOException | InterruptedException gone) {
                // As it should be.
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange, int status, String body) throws IOException {
        served.incrementAndGet();
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** {@code *.rebinding.example} is public when asked first, and this machine from then on. */
    private List<InetAddress> resolve(String host) throws UnknownHostException {
        var here = InetAddress.getLoopbackAddress();
        return switch (host) {
            case LISTED, "evil.example" -> List.of(here);
            case "half.example" -> List.of(InetAddress.getByName("203.0.114.1"), here);
            case "rebinding.example" ->
                List.of(lookups.getAndIncrement() == 0 ? InetAddress.getByName("192.0.3.1") : here);
            default -> Dns.SYSTEM.lookup(host);
        };
    }

    private SafeFetch fetch(Set<String> listed, String most, Duration time) {
        return new SafeFetch(new RemoteSettings(List.copyOf(listed), DataSize.parse(most), time, 3), this::resolve);
    }

    private String fetched(String address) throws Exception {
        var target = folder.resolve("fetched");
        fetch(Set.of(LISTED), "1KB", Duration.ofSeconds(5)).fetch(address, target);
        return Files.readString(target);
    }

    private void assertRefused(String address, RemoteFailure failure) {
        assertThatThrownBy(() -> fetched(address))
                .isInstanceOfSatisfying(
                        FetchFailed.class,
                        failed -> assertThat(failed.failure()).isEqualTo(failure));
    }

    private String at(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    @Test
    void aListedHostMayLieInside() throws Exception {
        assertThat(fetched(at(LISTED, "/file.csv"))).isEqualTo("a,b\n1,2\n");
        assertThat(fetched(at(LISTED, "/to?/file.csv"))).isEqualTo("a,b\n1,2\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "localhost",
                "2130706433",
                "0x7f000001",
                "0177.0.0.1",
                "127.1",
                "127.0.0.1.",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[::7f00:1]",
                "0.0.0.0",
                "evil.example",
                "half.example"
            })
    void noFormOfAnInnerAddressIsConnectedTo(String host) {
        assertThatThrownBy(() -> fetched(at(host, "/file.csv")))
                .isInstanceOfSatisfying(
                        FetchFailed.class,
                        failed -> assertThat(failed.failure())
                                .isIn(RemoteFailure.FORBIDDEN, RemoteFailure.UNKNOWN_HOST, RemoteFailure.ADDRESS));
        assertThat(served).hasValue(0);
    }

    @Test
    void redirectsAreHeldToTheSameRules() {
        assertRefused(at(LISTED, "/to?" + at("127.0.0.1", "/file.csv")), RemoteFailure.FORBIDDEN);
        assertRefused(at(LISTED, "/to?" + at("evil.example", "/file.csv")), RemoteFailure.FORBIDDEN);
        assertRefused(at(LISTED, "/to?http://169.254.169.254/latest/meta-data"), RemoteFailure.FORBIDDEN);
        assertRefused(at(LISTED, "/to?file:///etc/passwd"), RemoteFailure.ADDRESS);
        assertRefused(at(LISTED, "/to?http://user:secret@" + LISTED + "/"), RemoteFailure.ADDRESS);
        assertThat(served).hasValue(5);
    }

    @Test
    void aNameIsNotResolvedAgainBetweenCheckAndConnection() {
        assertThatThrownBy(() -> fetch(Set.of(), "1KB", Duration.ofSeconds(1))
                        .fetch(at("rebinding.example", "/file.csv"), folder.resolve("fetched")))
                .isInstanceOf(FetchFailed.class);
        assertThat(served).hasValue(0);
    }

    @Test
    void aCircleEnds() {
        assertRefused(at(LISTED, "/to?/to?/to?/to?/to?/to"), RemoteFailure.REDIRECTS);
    }

    @Test
    void whatIsNoFileIsSaidSo() {
        assertRefused(at(LISTED, "/missing"), RemoteFailure.STATUS);
        assertRefused("ftp://" + LISTED + "/file.csv", RemoteFailure.ADDRESS);
        assertRefused("http://no-such-host.invalid/", RemoteFailure.UNKNOWN_HOST);
        assertRefused("http://" + LISTED + ":1/", RemoteFailure.NO_ANSWER);
    }

    @Test
    void sizeAndTimeHaveBounds() {
        server.createContext("/large", exchange -> answer(exchange, 200, "x".repeat(1025)));
        server.createContext("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var out = exchange.getResponseBody()) {
                for (int i = 0; i < 10_000; i++) {
                    out.write(new byte[1024]);
                }
            } catch (IOException gone) {
                // As it should be.
            }
        });

        assertRefused(at(LISTED, "/large"), RemoteFailure.TOO_LARGE);
        assertRefused(at(LISTED, "/endless"), RemoteFailure.TOO_LARGE);
        assertThatThrownBy(() -> fetch(Set.of(LISTED), "1MB", Duration.ofSeconds(1))
                        .fetch(at(LISTED, "/slow"), folder.resolve("fetched")))
                .isInstanceOfSatisfying(
                        FetchFailed.class,
                        failed -> assertThat(failed.failure()).isEqualTo(RemoteFailure.TOO_SLOW));
    }
}
