package org.minshu.catalog.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogApi;
import org.minshu.catalog.Eventually;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** A replica as a process of its own, which can be killed. */
final class ReplicaProcess implements AutoCloseable {

    private final Process process;
    private final Api api;

    private ReplicaProcess(Process process, Api api) {
        this.process = process;
        this.api = api;
    }

    static ReplicaProcess start(ConfigurableEnvironment first, Path log) throws IOException {
        int port = freePort();
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx384m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CatalogApi.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MINSHU_"));
        builder.environment().putAll(variables(first, port));
        var replica = new ReplicaProcess(builder.start(), api(port));
        Eventually.until(replica::answers);
        return replica;
    }

    private static Map<String, String> variables(ConfigurableEnvironment first, int port) {
        return Map.ofEntries(
                Map.entry("MINSHU_SERVER_PORT", Integer.toString(port)),
                Map.entry("MINSHU_SERVER_MANAGEMENT_PORT", "0"),
                Map.entry("MINSHU_DATABASE_MIGRATE", "false"),
                of(first, "minshu.database.url"),
                of(first, "minshu.database.user"),
                of(first, "minshu.database.password"),
                of(first, "minshu.search.uris"),
                of(first, "minshu.search.prefix"),
                of(first, "minshu.objects.endpoint"),
                of(first, "minshu.objects.access-key"),
                of(first, "minshu.objects.secret-key"),
                of(first, "minshu.objects.bucket"),
                of(first, "minshu.files.signing-key"),
                of(first, "minshu.identity.issuer"),
                Map.entry(
                        "MINSHU_IDENTITY_JWK_SET_URI",
                        first.getRequiredProperty("spring.security.oauth2.resourceserver.jwt.jwk-set-uri")));
    }

    private static Map.Entry<String, String> of(ConfigurableEnvironment first, String name) {
        var variable = name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        return Map.entry(variable, first.getRequiredProperty(name));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Api api(int port) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("port", Map.of("local.server.port", port)));
        return new Api(environment);
    }

    private boolean answers() {
        try {
            return api.get(null, "/api/v1/overview").status() < 500;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    Api api() {
        return api;
    }

    /** Without a goodbye. */
    void kill() {
        close();
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
