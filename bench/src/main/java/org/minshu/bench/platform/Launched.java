package org.minshu.bench.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.minshu.embedded.FreePort;

/** A platform started by {@code bin/run} over a temporary folder; closing it leaves nothing behind. */
public final class Launched implements AutoCloseable {

    private static final String READY = "Minshu is ready at";
    private static final Duration GRACE = Duration.ofMinutes(2);

    private final Shape shape;
    private final Consumer<String> progress;
    private final TemporaryFolder folder = TemporaryFolder.make("minshu-bench-");
    private final int port = FreePort.find();
    private final long started = System.nanoTime();
    private final Process process;
    private boolean closed;

    private Launched(Path project, Shape shape, Consumer<String> progress) {
        this.shape = shape;
        this.progress = progress;
        this.process = run(project);
    }

    /** Returns while it starts. */
    public static Launched of(Path project, Shape shape, Consumer<String> progress) {
        return new Launched(project, shape, progress);
    }

    private Process run(Path project) {
        var command = new ArrayList<>(List.of(project.resolve("bin/run").toString()));
        command.addAll(shape.arguments());
        command.addAll(List.of(
                "--port", Integer.toString(port), "--data-dir", folder.path().toString()));
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How long it took until it was ready; what it says meanwhile, and afterwards, is passed on.
     *
     * @throws NotStartedException when it ends instead
     */
    public Duration awaitReady() {
        var output = process.inputReader();
        try {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                progress.accept(line);
                if (line.contains(READY)) {
                    var took = Duration.ofNanos(System.nanoTime() - started);
                    Thread.ofVirtual().start(() -> passOn(output));
                    return took;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new NotStartedException(shape);
    }

    private void passOn(BufferedReader output) {
        try {
            output.lines().forEach(progress);
        } catch (UncheckedIOException _) {
            // It ended.
        }
    }

    public Platform platform() {
        var url = URI.create("http://127.0.0.1:" + port);
        return new Platform(shape.title(), url, url.resolve(shape.tokens()), folder.path(), process.toHandle());
    }

    /** As SIGTERM does; what has not ended after two minutes is killed. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        var all = Household.of(platform());
        process.destroy();
        try {
            process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        all.members().values().forEach(members -> members.forEach(ProcessHandle::destroyForcibly));
        // What was orphaned by a start that failed belongs to nobody we know, but was told of our folder.
        CommandLines.naming(folder.path()).forEach(ProcessHandle::destroyForcibly);
        folder.close();
    }
}
