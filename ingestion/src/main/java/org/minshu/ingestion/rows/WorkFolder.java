package org.minshu.ingestion.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder that goes with everything in it. */
final class WorkFolder implements AutoCloseable {

    private final Path path;

    WorkFolder() throws IOException {
        path = Files.createTempDirectory("minshu-rows-");
    }

    Path file(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() throws IOException {
        try (var all = Files.walk(path)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
