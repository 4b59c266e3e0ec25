package org.minshu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A program that runs as a child process over a folder: asked to end by SIGTERM, found again after its parent was killed. */
public final class Program implements Engine {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Recipe recipe;
    private @Nullable Process process;

    public Program(Recipe recipe) {
        this.recipe = recipe;
    }

    /**
     * What is run.
     *
     * @param name for people
     * @param folder of its own: working directory, pid file and {@code <name>.log}
     * @param command program and arguments
     * @param mark stands in the command line of this program and of no other
     * @param environment set on top of ours; variables of ours that begin with {@code MINSHU_} are not passed on
     * @param ready asked until it says yes
     * @param patience longest wait for that
     * @param grace how long it may take to end before it is killed
     */
    public record Recipe(
            String name,
            Path folder,
            List<String> command,
            String mark,
            Map<String, String> environment,
            Readiness ready,
            Duration patience,
            Duration grace) {}

    /** Whether a program can be used yet. */
    @FunctionalInterface
    public interface Readiness {

        boolean isReached() throws InterruptedException;
    }

    @Override
    public String name() {
        return recipe.name();
    }

    /** The process's number, while it runs. */
    public synchronized OptionalLong pid() {
        return process != null && process.isAlive() ? OptionalLong.of(process.pid()) : OptionalLong.empty();
    }

    public Path log() {
        return recipe.folder().resolve(recipe.name().replace(' ', '-') + ".log");
    }

    @Override
    public void start() {
        var started = launch();
        try {
            awaitReady(started);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailedException("Interrupted while " + name() + " was starting", e);
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Has the program read its configuration again, where it takes SIGHUP for that; does nothing while it does not run. */
    public synchronized void hangUp() {
        if (process != null && process.isAlive()) {
            LeftBehind.signal("HUP", process.toHandle());
        }
    }

    @Override
    public synchronized void stop() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(recipe.grace().toMillis(), TimeUnit.MILLISECONDS)) {
                LeftBehind.kill(process.toHandle());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        } finally {
            process = null;
        }
    }

    private synchronized Process launch() {
        if (process != null && process.isAlive()) {
            return process;
        }
        try {
            endLeftBehind();
            var builder = new ProcessBuilder(recipe.command())
                    .directory(Folders.create(recipe.folder()).toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log().toFile()));
            builder.environment().keySet().removeIf(variable -> variable.startsWith("MINSHU_"));
            builder.environment().putAll(recipe.environment());
            var started = builder.start();
            process = started;
            Files.writeString(pidFile(), Long.toString(started.pid()));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(name() + " cannot be started", e);
        }
    }

    private void awaitReady(Process started) throws InterruptedException {
        var deadline = System.nanoTime() + recipe.patience().toNanos();
        while (!recipe.ready().isReached()) {
            if (started.waitFor(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new EngineFailedException(name() + " ended while it was starting: " + LastWords.of(log()));
            }
            if (System.nanoTime() > deadline) {
                throw new EngineFailedException(name() + " was not ready in time: " + LastWords.of(log()));
            }
        }
    }

    private void endLeftBehind() {
        var left = new LeftBehind(pidFile(), recipe.mark());
        left.find().ifPresent(ProcessHandle::destroy);
        left.awaitEnd(recipe.grace());
    }

    private Path pidFile() {
        return recipe.folder().resolve(recipe.name().replace(' ', '-') + ".pid");
    }
}
