package org.minshu.e2e;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** People and programs at work: some read, some register; what was answered with success is noted in a ledger. */
final class Load implements AutoCloseable {

    /** Between two requests of one reader or writer: the machine has to start what was killed, too. */
    private static final Duration PAUSE = Duration.ofMillis(25);

    private final URI base;
    private final AtomicBoolean on = new AtomicBoolean(true);
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger readAgain = new AtomicInteger();
    private final Collection<String> ledger = new ConcurrentLinkedQueue<>();
    private final Collection<String> failedReads = new ConcurrentLinkedQueue<>();
    private final Collection<String> failedWrites = new ConcurrentLinkedQueue<>();

    private Load(URI base) {
        this.base = base;
    }

    /** Connections are not kept: whoever keeps them has to send again what one that was just closed swallowed. */
    static Load on(URI base, List<String> pages, int readers, int writers) {
        var load = new Load(base);
        var anyone = Http.anonymous(base).withoutKeepAlive();
        var steward = Http.as(base, "demo-steward").withoutKeepAlive();
        for (int i = 0; i < readers; i++) {
            load.run(() -> load.read(anyone, pages));
        }
        for (int i = 0; i < writers; i++) {
            load.run(() -> load.write(steward));
        }
        return load;
    }

    private void run(Runnable step) {
        threads.add(Thread.ofPlatform().start(() -> {
            while (on.get()) {
                step.run();
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }));
    }

    /** An answer that was cut in its middle is asked for again, once, as whoever reads does. */
    private void read(Http anyone, List<String> pages) {
        var page = pages.get(reads.getAndIncrement() % pages.size());
        try {
            note(page, anyone.get(page));
        } catch (UncheckedIOException cut) {
            readAgain.incrementAndGet();
            try {
                note(page, anyone.get(page));
            } catch (UncheckedIOException broken) {
                failedReads.add(page + " " + broken.getCause());
            }
        }
    }

    private void note(String page, Http.Answer answer) {
        if (answer.status() != 200) {
            failedReads.add(page + " " + answer.status());
        }
    }

    private void write(Http steward) {
        try {
            var answer = steward.post("/api/v1/datasets", Map.of("title", "账本" + System.nanoTime()));
            if (answer.status() == 201) {
                ledger.add(answer.json().path("slug").asString());
            } else {
                failedWrites.add(Integer.toString(answer.status()));
            }
        } catch (UncheckedIOException broken) {
            failedWrites.add(String.valueOf(broken.getCause()));
        }
    }

    /** Returns when so many more requests of each kind were answered. */
    void goOnFor(int more) {
        var readsThen = reads.get() + more;
        var writesThen = ledger.size() + more;
        Eventually.holds(
                more + " more answers",
                Replicas.PATIENCE,
                () -> reads.get() >= readsThen && ledger.size() >= writesThen);
    }

    int reads() {
        return reads.get();
    }

    /** How many reads were cut and sent again. */
    int readAgain() {
        return readAgain.get();
    }

    int writes() {
        return ledger.size();
    }

    Collection<String> failedReads() {
        return failedReads;
    }

    Collection<String> failedWrites() {
        return failedWrites;
    }

    /** Entries that were answered with success and are not there; none, if all is well. */
    List<String> missing() {
        var steward = Http.as(base, "demo-steward");
        return ledger.stream()
                .filter(slug -> steward.get("/api/v1/datasets/" + slug).status() != 200)
                .toList();
    }

    @Override
    public void close() {
        stop();
    }

    /** Returns when the last answer is in. */
    void stop() {
        on.set(false);
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
