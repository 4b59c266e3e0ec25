package org.minshu.bench.fault;

/** One replica of an application is killed; the other one goes on. */
record KilledReplica(Replicas replicas, String replica) implements Fault {

    @Override
    public String name() {
        return "kill -9 of " + replica;
    }

    @Override
    public String normal() {
        return "replica ready again";
    }

    @Override
    public void pass() throws InterruptedException {
        var former = replicas.running(replica);
        former.kill();
        replicas.awaitSuccessor(former);
    }
}
