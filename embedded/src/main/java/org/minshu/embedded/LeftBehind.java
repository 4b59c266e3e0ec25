package org.minshu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The process that a killed parent may have left running, named by the first line of its pid file. */
record LeftBehind(Path pidFile, String program) {

    private static final Duration PAUSE = Duration.ofMillis(50);

    /** The process, if it still lives and is what we take it for: after a reboot the number may be anybody's. */
    Optional<ProcessHandle> find() {
        return pid().flatMap(ProcessHandle::of)
                .filter(LeftBehind::lives)
                .filter(process -> description(process).contains(program));
    }

    /** Waits for the end of the process that was asked to end, and kills it when it does not within the time. */
    void awaitEnd(Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        for (var left = find(); left.isPresent(); left = find()) {
            if (System.nanoTime() > deadline) {
                kill(left.get());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Sends what Ctrl-C sends. */
    static void interrupt(ProcessHandle process) {
        signal("INT", process);
    }

    static void signal(String name, ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the process and its children as kill -9 does, and returns when they are gone. */
    static void kill(ProcessHandle process) {
        var family = Stream.concat(Stream.of(process), process.descendants()).toList();
        family.forEach(ProcessHandle::destroyForcibly);
        while (family.stream().anyMatch(LeftBehind::lives)) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Dead children that their parent has not waited for, as in a container without an init, count as gone. */
    private static boolean lives(ProcessHandle process) {
        return process.isAlive() && !description(process).isEmpty();
    }

    private Optional<Long> pid() {
        try {
            return Files.readString(pidFile)
                    .lines()
                    .findFirst()
                    .map(String::strip)
                    .map(Long::valueOf);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (NumberFormatException _) {
            // Cut off while it was written: the process did not get far either.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String description(ProcessHandle process) {
        var info = process.info();
        return info.commandLine().or(info::command).orElse("");
    }
}
