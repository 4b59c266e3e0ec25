package org.minshu.operations.drain;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * Goes on serving for a while after the process was told to stop: until whoever sends requests here has seen that readiness is
 * down, none of them may meet a closed door.
 *
 * <p>The order of stopping, by phases: readiness is down and no background work is begun any more, before any of them · this
 * pause · background work in hand ({@code WorkScheduler}), while the API that it may need still answers · requests in hand · the
 * management port · the server · when all phases are through, the pools.
 */
final class Draining implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Draining.class);
    private static final int PHASE = WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE + 512;

    private final Duration drain;
    private volatile boolean running;

    Draining(Duration drain) {
        this.drain = drain;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        if (drain.isZero()) {
            return;
        }
        LOG.info("Told to stop: readiness is down, requests are still taken for {}", drain);
        try {
            Thread.sleep(drain);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
