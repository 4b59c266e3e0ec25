package org.minshu.embedded;

import java.util.List;

/** What the Elasticsearch node's JVM is given. */
public enum NodeMemory {
    /** For a run of days: 512 MB of heap, code compiled as well as can be. */
    STANDALONE(List.of("-Xms128m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError")),
    /** For minutes: the same heap, code compiled as fast as can be. */
    TEST(List.of("-Xms128m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-XX:TieredStopAtLevel=1"));

    private final List<String> javaOptions;

    NodeMemory(List<String> javaOptions) {
        this.javaOptions = javaOptions;
    }

    List<String> javaOptions() {
        return javaOptions;
    }
}
