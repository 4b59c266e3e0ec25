package org.minshu.launch;

import java.time.Duration;
import java.util.List;
import org.minshu.embedded.Engine;
import org.minshu.embedded.EngineFailedException;

/** Starts an engine again that died under us; until then the applications do without it and say so. */
public final class Watch implements AutoCloseable {

    private static final Duration ROUND = Duration.ofSeconds(2);

    private final List<Engine> engines;
    private final Progress progress;
    private final Thread thread;

    private Watch(List<Engine> engines, Progress progress) {
        this.engines = List.copyOf(engines);
        this.progress = progress;
        this.thread = Thread.ofPlatform().daemon().name("engine-watch").unstarted(this::rounds);
    }

    public static Watch over(List<Engine> engines, Progress progress) {
        var watch = new Watch(engines, progress);
        watch.thread.start();
        return watch;
    }

    private void rounds() {
        try {
            while (true) {
                Thread.sleep(ROUND);
                engines.stream().filter(engine -> !engine.isRunning()).forEach(this::revive);
            }
        } catch (InterruptedException _) {
            // Closed.
        }
    }

    private void revive(Engine engine) {
        progress.say(engine.name() + " ended by itself; starting it again");
        try {
            engine.start();
            progress.say(engine.name() + " runs again");
        } catch (EngineFailedException e) {
            progress.say(String.valueOf(e.getMessage())); // the next round tries again
        }
    }

    /** Returns when no engine is being started any more. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
