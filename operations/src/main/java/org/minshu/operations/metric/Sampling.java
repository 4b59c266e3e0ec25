package org.minshu.operations.metric;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/**
 * Takes every sample anew each five seconds, each in a thread of its own: however often metrics are read, engines are not asked
 * more, and one that hangs delays neither the others nor a reader.
 */
final class Sampling implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final List<Sampled<?>> all;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    Sampling(List<Sampled<?>> all) {
        this.all = List.copyOf(all);
    }

    @Override
    public synchronized void start() {
        running = true;
        all.forEach(one ->
                threads.add(Thread.ofVirtual().name("sample-" + one.name()).start(() -> keepTaking(one))));
    }

    /** Asks for the state as well: libraries may swallow an interrupt. */
    private void keepTaking(Sampled<?> sampled) {
        try {
            while (running) {
                sampled.take();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException _) {
            // Stopped.
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Until the pools close: a process that drains is still watched. */
    @Override
    public int getPhase() {
        return 0;
    }
}
