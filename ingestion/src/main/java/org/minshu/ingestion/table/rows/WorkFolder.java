package org.minshu.ingestion.table.rows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.minshu.ingestion.workspace.Workspace;

/** A folder that goes with everything in it. */
final class WorkFolder implements AutoCloseable {

    private final Workspace workspace;
    private final String name;
    private final Path path;

    WorkFolder(Workspace workspace) throws IOException {
        this.workspace = workspace;
        this.name = "rows-" + UUID.randomUUID();
        this.path = workspace.folder(name);
    }

    Path path() {
        return path;
    }

    Path file(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() {
        workspace.clear(name);
    }
}
