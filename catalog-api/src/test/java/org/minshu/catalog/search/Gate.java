package org.minshu.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.minshu.embedded.TestEngines;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Stands between the API and the search engine, so that a test can cut the line and mend it. */
final class Gate implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final URI engine = TestEngines.shared().search();
    private final ServerSocket server;
    private volatile boolean shut;
    private volatile String prefix = "";

    Gate() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "gate", Map.of("minshu.search.uris", "http://127.0.0.1:" + server.getLocalPort())));
        prefix = context.getEnvironment().getRequiredProperty("minshu.search.prefix");
        context.getBeanFactory().registerSingleton("gate", this);
    }

    void shut() {
        shut = true;
        open.forEach(Gate::close);
    }

    void open() {
        shut = false;
    }

    /** As an operator would by hand, past the gate. */
    void deleteIndices() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            for (var index : names(http)) {
                http.send(
                        HttpRequest.newBuilder(engine.resolve("/" + index))
                                .DELETE()
                                .build(),
                        BodyHandlers.discarding());
            }
        }
    }

    private List<String> names(HttpClient http) throws IOException, InterruptedException {
        var list = HttpRequest.newBuilder(engine.resolve("/_cat/indices/" + prefix + "*?h=index"))
                .build();
        return http.send(list, BodyHandlers.ofString())
                .body()
                .lines()
                .map(String::strip)
                .toList();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var caller = server.accept();
                if (shut) {
                    close(caller);
                } else {
                    join(caller, new Socket(engine.getHost(), engine.getPort()));
                }
            } catch (IOException ended) {
                return;
            }
        }
    }

    private void join(Socket caller, Socket callee) {
        open.add(caller);
        open.add(callee);
        Thread.ofVirtual().start(() -> copy(caller, callee));
        Thread.ofVirtual().start(() -> copy(callee, caller));
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            // both ends are closed below, as on a regular end
        }
        close(from);
        close(to);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
