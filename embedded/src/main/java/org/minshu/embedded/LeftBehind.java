package org.minshu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The process that a killed parent may have left running, named by the first line of its pid file. */
record LeftBehind(Path pidFile, String program) {

    /** The process, if it still lives and is what we take it for: after a reboot the number may be anybody's. */
    Optional<ProcessHandle> find() {
        return pid().flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> description(process).contains(program));
    }

    /** Waits for the end of the process that was asked to end, and kills it when it does not within the time. */
    static void await(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            kill(process);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailedException("Interrupted while process " + process.pid() + " was ending", e);
        } catch (ExecutionException e) {
            throw new EngineFailedException("Could not wait for process " + process.pid(), e);
        }
    }

    /** Ends the process and its children as kill -9 does. */
    static void kill(ProcessHandle process) {
        var family = Stream.concat(Stream.of(process), process.descendants()).toList();
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(member -> member.onExit().join());
    }

    /** Sends what Ctrl-C sends. */
    static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Long> pid() {
        try {
            if (Files.notExists(pidFile)) {
                return Optional.empty();
            }
            return Files.readString(pidFile)
                    .lines()
                    .findFirst()
                    .map(String::strip)
                    .map(Long::valueOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException _) {
            // Cut off while it was written: the process did not get far either.
            return Optional.empty();
        }
    }

    private static String description(ProcessHandle process) {
        var info = process.info();
        return info.commandLine().or(info::command).orElse("");
    }
}
