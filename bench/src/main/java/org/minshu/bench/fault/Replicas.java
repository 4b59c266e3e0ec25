package org.minshu.bench.fault;

import java.time.Duration;
import org.minshu.bench.platform.Patience;
import org.minshu.bench.platform.ReplicaTable;

/** The replicas of the platform, of which one is taken away at a time. */
record Replicas(ReplicaTable table) {

    private static final Duration LONGEST = Duration.ofMinutes(5);

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

    Former running(String name) {
        var row = table.row(name).orElseThrow(() -> new IllegalStateException("There is no replica " + name));
        return new Former(
                name, row.pid().orElseThrow(() -> new IllegalStateException("The replica does not run: " + name)));
    }

    /** Returns when another process is ready in its place. */
    void awaitSuccessor(Former former) throws InterruptedException {
        new Patience(LONGEST).until("normal", () -> table.isReadyAfter(former.name(), former.pid()));
    }
}
