package org.minshu.bench.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The process numbers that a platform keeps in its data folder, by the names of what runs. */
public record PidFiles(Path folder) {

    private static final int MOST_NODES = 9;

    /** All that are there; a process may have ended since. */
    public Map<String, Long> all() {
        var all = new LinkedHashMap<>(searchNodes());
        put(all, "PostgreSQL", folder.resolve("engines/postgres/data/postmaster.pid"));
        put(all, "Keycloak", folder.resolve("engines/keycloak/Keycloak.pid"));
        put(all, "nginx", folder.resolve("nginx/nginx.pid"));
        var replicas = new ReplicaTable(folder);
        if (replicas.exists()) {
            replicas.rows().forEach(row -> row.pid().ifPresent(pid -> all.put(row.name(), pid)));
        }
        return all;
    }

    /** {@code Elasticsearch}, or {@code Elasticsearch 1} and so on. */
    public Map<String, Long> searchNodes() {
        var nodes = new LinkedHashMap<String, Long>();
        put(nodes, "Elasticsearch", folder.resolve("engines/elasticsearch/node.pid"));
        for (int number = 1; number <= MOST_NODES; number++) {
            put(nodes, "Elasticsearch " + number, folder.resolve("engines/elasticsearch-" + number + "/node.pid"));
        }
        return nodes;
    }

    private static void put(Map<String, Long> pids, String name, Path file) {
        read(file).ifPresent(pid -> pids.put(name, pid));
    }

    /** The number stands on the first line; a file that is just being written counts as absent. */
    private static Optional<Long> read(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .map(Long::valueOf);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
