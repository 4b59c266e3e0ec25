package org.minshu.split.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.minshu.embedded.Engine;
import org.minshu.embedded.FreePort;
import org.minshu.embedded.Program;
import org.minshu.launch.CannotStartException;
import org.minshu.launch.DataFolder;
import org.minshu.launch.Options;
import org.minshu.split.process.Probe;

/** nginx in the foreground: the public address, and one on loopback by which the applications reach each other. */
public final class Nginx implements Engine {

    private static final String PROBLEM = "{\"type\":\"/problems/platform-unavailable\",\"status\":503,"
            + "\"title\":\"平台暂时没有应答\",\"detail\":\"No replica of the API answers at the moment; try again in some seconds.\"}";
    private static final String PAGE = "<!doctype html><html lang='zh-CN'><head><meta charset='utf-8'>"
            + "<meta name='viewport' content='width=device-width'><title>闽数 · 暂时没有应答</title></head><body><main>"
            + "<h1>平台暂时没有应答</h1><p>请稍后刷新本页。</p>"
            + "<p lang='en'>The platform does not answer at the moment. Reload this page in some seconds.</p></main></body></html>";

    private final Path folder;
    private final Options options;
    private final int identityPort;
    private final int internalPort = FreePort.find();
    private final Program program;
    private Upstreams upstreams;

    public Nginx(DataFolder data, Options options, int identityPort) {
        this.folder = data.path("nginx");
        this.options = options;
        this.identityPort = identityPort;
        this.upstreams = new Upstreams(identityPort, Map.of("catalog-api", List.of(), "portal-web", List.of()));
        var listening = new Probe(localUrl().resolve("/identity/realms/minshu"));
        this.program = new Program(new Program.Recipe(
                name(),
                folder,
                List.of(
                        executable().map(Path::toString).orElse("nginx"),
                        "-c",
                        configuration().toString(),
                        "-g",
                        "daemon off;"),
                configuration().toString(),
                Map.of(),
                listening::isAnswered,
                Duration.ofSeconds(30),
                Duration.ofSeconds(10)));
    }

    /** Before minutes are spent on everything else. */
    public static void mustBeInstalled() {
        if (executable().isEmpty()) {
            throw new CannotStartException(
                    "The split platform needs nginx, and there is none on the PATH: install it.");
        }
    }

    private static Optional<Path> executable() {
        return Stream.concat(
                        Stream.of(System.getenv().getOrDefault("PATH", "").split(":")),
                        Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(place -> Path.of(place, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public String name() {
        return "nginx";
    }

    /** Where this machine reaches the public address. */
    public URI localUrl() {
        return options.localUrl();
    }

    public URI internalUrl() {
        return URI.create("http://127.0.0.1:" + internalPort);
    }

    @Override
    public void start() {
        write("nginx.conf", template());
        write("upstreams.conf", current().configuration());
        program.start();
    }

    /** Sends requests to these ports from now on; those under way are not disturbed. */
    synchronized void route(Map<String, List<Integer>> ports) {
        upstreams = new Upstreams(identityPort, ports);
        write("upstreams.conf", upstreams.configuration());
        program.hangUp();
    }

    private synchronized Upstreams current() {
        return upstreams;
    }

    private String template() {
        try (var template = Objects.requireNonNull(Nginx.class.getResourceAsStream("nginx.conf"), "nginx.conf")) {
            Files.createDirectories(folder.resolve("tmp"));
            return new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@FOLDER@", folder.toString())
                    .replace("@PUBLIC@", options.bind() + ":" + options.port())
                    .replace("@INTERNAL@", Integer.toString(internalPort))
                    .replace("@LOCATIONS@", Routes.documented().locations())
                    .replace("@PROBLEM@", PROBLEM)
                    .replace("@PAGE@", PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written beside and moved: nginx never reads half of it. */
    private void write(String name, String text) {
        try {
            Files.createDirectories(folder);
            var draft = folder.resolve(name + ".new");
            Files.writeString(draft, text);
            Files.move(
                    draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path configuration() {
        return folder.resolve("nginx.conf");
    }

    @Override
    public boolean isRunning() {
        return program.isRunning();
    }

    @Override
    public void stop() {
        program.stop();
    }
}
