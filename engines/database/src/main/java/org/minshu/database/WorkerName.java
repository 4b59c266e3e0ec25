package org.minshu.database;

import com.github.kagkarlsson.scheduler.SchedulerName;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;

/** Names one worker among all that work on a table, also among those of one machine. */
record WorkerName(String getName) implements SchedulerName {

    static WorkerName ofThisProcess() {
        return new WorkerName(host() + "/" + UUID.randomUUID());
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException _) {
            return "unknown";
        }
    }
}
