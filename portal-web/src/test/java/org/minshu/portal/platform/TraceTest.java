package org.minshu.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.minshu.portal.PagesAlone;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        classes = PagesAlone.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=portal-web",
            "minshu.identity.issuer=http://issuer.test",
            "minshu.portal.client-secret=a-secret"
        })
class TraceTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final Queue<String> SEEN = new ConcurrentLinkedQueue<>();

    @LocalServerPort
    int port;

    /** An API that only looks at who calls. */
    @DynamicPropertySource
    static void api(DynamicPropertyRegistry properties) throws IOException {
        var api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        api.createContext("/", exchange -> {
            SEEN.add(String.valueOf(exchange.getRequestHeaders().getFirst("traceparent")));
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        api.start();
        properties.add(
                "minshu.catalog.base-url",
                () -> "http://127.0.0.1:" + api.getAddress().getPort());
    }

    @Test
    void thePagesTraceGoesOnInTheCallsOfTheApi() throws Exception {
        var page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/datasets?q=words"))
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01");
        try (var browser = HttpClient.newHttpClient()) {
            browser.send(page.build(), BodyHandlers.discarding());
        }

        assertThat(SEEN).isNotEmpty().allMatch(parent -> parent.startsWith("00-" + TRACE + "-"));
    }
}
