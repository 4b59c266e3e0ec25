package org.minshu.launch;

import java.time.Duration;
import java.util.List;
import org.minshu.embedded.Engine;
import org.minshu.embedded.EngineFailedException;

/** Starts what died under us again, each on its own; until then the others do without it and say so. */
public final class Watch implements AutoCloseable {

    private static final Duration ROUND = Duration.ofMillis(500);

    private final Progress progress;
    private final List<Thread> threads;

    private Watch(List<Engine> engines, Progress progress) {
        this.progress = progress;
        this.threads = engines.stream()
                .map(engine -> Thread.ofPlatform()
                        .daemon()
                        .name("watch " + engine.name())
                        .start(() -> watch(engine)))
                .toList();
    }

    public static Watch over(List<Engine> engines, Progress progress) {
        return new Watch(engines, progress);
    }

    private void watch(Engine engine) {
        try {
            while (true) {
                Thread.sleep(ROUND);
                if (!engine.isRunning()) {
                    revive(engine);
                }
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

    /** Returns when nothing is being started any more. */
    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
        try {
            for (var thread : threads) {
                thread.join();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
