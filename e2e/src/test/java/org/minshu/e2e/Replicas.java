package org.minshu.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The replicas of a running split platform, as its {@code replicas.tsv} names them; MINSHU_SPLIT is its data folder. */
final class Replicas {

    /** Longer than a replica needs to start on a busy machine. */
    static final Duration PATIENCE = Duration.ofMinutes(3);

    private Replicas() {}

    record Replica(String name, long pid, int port, int managementPort, boolean ready) {

        ProcessHandle process() {
            return ProcessHandle.of(pid).orElseThrow();
        }

        private static Replica of(String line) {
            var cells = line.split("\t", -1);
            return new Replica(
                    cells[0],
                    cells[1].equals("-") ? 0 : Long.parseLong(cells[1]),
                    Integer.parseInt(cells[2]),
                    Integer.parseInt(cells[3]),
                    cells[4].equals("ready"));
        }
    }

    static Path folder() {
        return Path.of(Optional.ofNullable(System.getenv("MINSHU_SPLIT"))
                .orElseThrow(() -> new IllegalStateException("Run by bin/test --split")));
    }

    static List<Replica> all() {
        try {
            return Files.readAllLines(folder().resolve("replicas.tsv")).stream()
                    .skip(1)
                    .map(Replica::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Replica> of(String application) {
        return all().stream()
                .filter(replica -> replica.name().startsWith(application + "-"))
                .toList();
    }

    static Replica named(String name) {
        return all().stream()
                .filter(replica -> replica.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Returns when another process of that name takes requests; says how long that took. */
    static Duration awaitSuccessor(Replica gone) {
        var began = System.nanoTime();
        Eventually.holds("another " + gone.name(), PATIENCE, () -> {
            var now = named(gone.name());
            return now.ready() && now.pid() != gone.pid();
        });
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
