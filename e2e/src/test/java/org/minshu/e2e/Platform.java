package org.minshu.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The platform as bin/run starts it: a process of its own, from the jar, on a free port and a folder of its own. */
final class Platform implements AutoCloseable {

    private static final long START_LIMIT_SECONDS = 240;

    private final Process process;
    private final URI url;
    private final Path data;

    private Platform(Process process, URI url, Path data) {
        this.process = process;
        this.url = url;
        this.data = data;
    }

    /**
     * The address of the one that all journeys of a test run share, with the demo catalogue: the one that MINSHU_URL names, else
     * one that is started here and stopped with the JVM.
     */
    static URI shared() {
        return Shared.URL;
    }

    /** Where machine clients get tokens: MINSHU_TOKENS names another provider than the one that standalone has. */
    static String tokens() {
        return Optional.ofNullable(System.getenv("MINSHU_TOKENS")).orElse("/oauth2/token");
    }

    static Platform start(Path data, String... options) {
        var port = freePort();
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx768m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar().toString(),
                "--port",
                Integer.toString(port),
                "--data-dir",
                data.toString()));
        command.addAll(Arrays.asList(options));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            awaitReady(process);
            return new Platform(process, URI.create("http://127.0.0.1:" + port), data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI url() {
        return url;
    }

    Path data() {
        return data;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** As kill -9 would: nothing is told to the children. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    /** As SIGTERM would. */
    @Override
    public void close() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The platform did not stop within 60 s");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitReady(Process process) throws IOException {
        var output = process.inputReader();
        var said = new StringBuilder();
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_LIMIT_SECONDS);
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains("Minshu is ready at")) {
                Thread.ofVirtual().start(() -> drain(output));
                return;
            }
            if (System.nanoTime() > end) {
                break;
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("The platform did not start; it said:\n" + said);
    }

    private static void drain(BufferedReader output) {
        try {
            while (output.readLine() != null) {
                // keeps the pipe from filling
            }
        } catch (IOException gone) {
            // the process ended
        }
    }

    private static Path jar() {
        try (var files = Files.list(Path.of("..", "standalone", "target"))) {
            return files.filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Build the module standalone first: bin/test does"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("minshu-e2e-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {

        static final URI URL = Optional.ofNullable(System.getenv("MINSHU_URL"))
                .map(URI::create)
                .orElseGet(Shared::start);

        private static URI start() {
            var platform = Platform.start(temporaryFolder());
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
            return platform.url();
        }
    }
}
