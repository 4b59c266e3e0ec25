package org.minshu.bench.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What processes were started with, read from the system itself, as Java cuts long command lines. */
final class CommandLines {

    private CommandLines() {}

    /** Empty for a process that has ended, or on a system that does not tell. */
    static List<String> of(long pid) {
        try {
            return List.of(Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"))
                    .split("\0"));
        } catch (IOException _) {
            return List.of();
        }
    }

    /** All processes that were told of the path, or of something below it. */
    static Stream<ProcessHandle> naming(Path path) {
        var text = path.toString();
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> of(process.pid()).stream().anyMatch(argument -> argument.contains(text)));
    }
}
