package org.minshu.split.process;

import java.nio.file.Path;
import java.util.List;

/** The Java that this process runs on, for its children. */
public final class Java {

    public static final String PROGRAM =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Java() {}

    /** Options for a quick start on few cores, with that much heap at most. */
    public static List<String> quickStart(String heap) {
        return List.of(
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED");
    }
}
