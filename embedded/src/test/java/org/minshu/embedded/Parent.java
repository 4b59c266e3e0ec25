package org.minshu.embedded;

import java.nio.file.Path;

/** A process that holds engines over a folder until it is killed. */
final class Parent {

    private Parent() {}

    public static void main(String[] args) throws InterruptedException {
        new Engines(Path.of(args[0]), NodeMemory.TEST).start(_ -> {});
        System.out.println("ready");
        Thread.currentThread().join();
    }
}
