package org.minshu.bench.fault;

import java.io.IOException;

/** One ingestion worker is killed in the midst of files that wait for their inspection. */
record KilledWorker(Replicas replicas, Uploads uploads, String replica) implements Fault {

    @Override
    public String name() {
        return "kill -9 of %s while %d uploaded files come in".formatted(replica, Uploads.FILES);
    }

    @Override
    public String normal() {
        return "every file inspected, replica ready again";
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        uploads.begin();
    }

    @Override
    public void pass() throws IOException, InterruptedException {
        var former = replicas.running(replica);
        former.kill();
        uploads.awaitInspected();
        replicas.awaitSuccessor(former);
    }
}
