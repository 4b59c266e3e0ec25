package org.minshu.bench.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The file {@code replicas.tsv} of a split platform, which its gateway writes anew whenever a replica comes or goes. */
public final class ReplicaTable {

    private static final String READY = "ready";

    private final Path file;

    ReplicaTable(Path folder) {
        this.file = folder.resolve("replicas.tsv");
    }

    /**
     * One replica.
     *
     * @param name such as {@code catalog-api-1}
     * @param pid absent while it does not run
     * @param ready whether it wants requests
     */
    public record Row(String name, OptionalLong pid, int port, int managementPort, boolean ready) {}

    boolean exists() {
        return Files.exists(file);
    }

    /** As the gateway saw them last. */
    public List<Row> rows() {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Row> row(String name) {
        return rows().stream().filter(row -> row.name().equals(name)).findFirst();
    }

    /** Whether another process than that one is ready under the name. */
    public boolean isReadyAfter(String name, long formerPid) {
        return row(name)
                .filter(Row::ready)
                .filter(row -> row.pid().isPresent() && row.pid().getAsLong() != formerPid)
                .isPresent();
    }

    static List<Row> parse(String text) {
        return text.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(ReplicaTable::read)
                .toList();
    }

    private static Row read(String line) {
        var cells = List.of(line.split("\t", -1));
        if (cells.size() < 5) {
            throw new IllegalArgumentException("Not a row of replicas: " + line);
        }
        return new Row(
                cells.get(0),
                cells.get(1).equals("-") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(cells.get(1))),
                Integer.parseInt(cells.get(2)),
                Integer.parseInt(cells.get(3)),
                cells.get(4).equals(READY));
    }
}
