package org.minshu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An Elasticsearch node on loopback in a child JVM, alone or in a cluster; it ends when its parent does, however the parent ends. */
public final class ElasticsearchEngine implements Engine {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    /** What a node needs to close its shards after its parent is gone. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(20);

    private static final String LAUNCHER = "org.minshu.embedded.node.ElasticsearchLauncher";

    private final Path folder;
    private final int port;
    private final NodeMemory memory;
    private final ClusterSeat seat;
    private @Nullable Process node;

    public ElasticsearchEngine(Path folder, NodeMemory memory) {
        this(folder, memory, ClusterSeat.ALONE);
    }

    ElasticsearchEngine(Path folder, NodeMemory memory, ClusterSeat seat) {
        this.seat = seat;
        this.folder = folder.toAbsolutePath();
        this.memory = memory;
        this.port = FreePort.find();
    }

    @Override
    public String name() {
        return seat.name();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public synchronized void start() {
        if (isRunning()) {
            return;
        }
        leftBehind().awaitEnd(LAST_WORDS);
        new Archive("/elasticsearch-node.zip").unpackInto(home());
        try {
            var started = launch();
            node = started;
            Files.writeString(pidFile(), Long.toString(started.pid()));
            new NodeHealth(uri()).await(started, PATIENCE, log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return node != null && node.isAlive();
    }

    @Override
    public synchronized void stop() {
        if (node == null) {
            return;
        }
        try {
            node.getOutputStream().close(); // the node ends with its standard input
            if (!node.waitFor(LAST_WORDS.toSeconds(), TimeUnit.SECONDS)) {
                LeftBehind.kill(node.toHandle());
            }
        } catch (IOException _) {
            // The pipe is broken: the node is gone.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            node.destroyForcibly();
        } finally {
            node = null;
        }
    }

    /** Ends the node as kill -9 does; {@link #start} recovers what it acknowledged. */
    public synchronized void kill() {
        if (node != null) {
            LeftBehind.kill(node.toHandle());
            node = null;
        }
    }

    private Process launch() throws IOException {
        return new ProcessBuilder(command())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log().toFile()))
                .start();
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(memory.javaOptions());
        command.addAll(List.of(
                "--add-modules",
                "jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Des.path.home=" + home(),
                "-cp",
                home().resolve("lib") + "/*",
                LAUNCHER,
                home().toString(),
                Folders.create(folder.resolve("data")).toString(),
                Integer.toString(port)));
        command.addAll(seat.settings());
        return command;
    }

    private LeftBehind leftBehind() {
        return new LeftBehind(pidFile(), LAUNCHER);
    }

    private Path home() {
        return folder.resolve("home");
    }

    private Path pidFile() {
        return folder.resolve("node.pid");
    }

    private Path log() {
        return folder.resolve("elasticsearch.log");
    }
}
