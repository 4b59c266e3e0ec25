package org.minshu.bench.fault;

import java.io.IOException;

/** Something that happens to a part of the platform. */
interface Fault {

    /** In words, for the report. */
    String name();

    /** In words: how one sees that all is as before. */
    String normal();

    /** What has to be there before it happens. */
    default void prepare() throws IOException, InterruptedException {}

    /** Lets it happen, and returns when all is as before. */
    void pass() throws IOException, InterruptedException;
}
