package org.minshu.bench.fault;

import java.util.List;

/** One replica after the other is told to stop, and comes back before the next one is told. */
record RollingRestart(Replicas replicas, List<String> names) implements Fault {

    RollingRestart {
        names = List.copyOf(names);
    }

    @Override
    public String name() {
        return "rolling restart of " + String.join(", then ", names);
    }

    @Override
    public String normal() {
        return "the last one ready again";
    }

    @Override
    public void pass() throws InterruptedException {
        for (var name : names) {
            var former = replicas.running(name);
            former.terminate();
            replicas.awaitSuccessor(former);
        }
    }
}
