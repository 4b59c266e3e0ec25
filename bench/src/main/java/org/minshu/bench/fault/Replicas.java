package org.minshu.bench.fault;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.minshu.bench.platform.Patience;
import org.minshu.bench.platform.ReplicaTable;
import org.minshu.bench.platform.ReplicaTable.Row;

/** The replicas of the platform, of which one is taken away at a time. */
record Replicas(ReplicaTable table) {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final long NOBODY = -1;

    /** A replica as it was, by its name and process. */
    record Former(String name, long pid) {

        /** As {@code kill -9}. */
        void kill() {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        }

        /** As {@code kill}: it may finish what it has begun. */
        void terminate() {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        }
    }

    /** Returns when it is ready. */
    Former running(String name) throws InterruptedException {
        var found = new AtomicLong(NOBODY);
        new Patience(LONGEST).until("ready: " + name, () -> {
            table.row(name).filter(Row::ready).ifPresent(row -> row.pid().ifPresent(found::set));
            return found.get() != NOBODY;
        });
        return new Former(name, found.get());
    }

    /** Returns when another process is ready in its place. */
    void awaitSuccessor(Former former) throws InterruptedException {
        new Patience(LONGEST).until("normal", () -> table.isReadyAfter(former.name(), former.pid()));
    }
}
