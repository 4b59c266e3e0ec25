package org.minshu.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The end of a log, quoted in failures, since a temporary folder takes its log along. */
final class LastWords {

    private static final int QUOTED = 12;

    private LastWords() {}

    /** Without the lines of stack traces. */
    static String of(Path log) {
        try (var lines = Files.lines(log)) {
            var quoted = lines.filter(line -> !line.startsWith("\tat ")).toList();
            return log + ":\n" + String.join("\n", quoted.subList(Math.max(0, quoted.size() - QUOTED), quoted.size()));
        } catch (IOException e) {
            return log + " cannot be read: " + e.getMessage();
        }
    }
}
