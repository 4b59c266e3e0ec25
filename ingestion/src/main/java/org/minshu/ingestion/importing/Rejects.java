package org.minshu.ingestion.importing;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.model.problem.Violation;
import tools.jackson.databind.json.JsonMapper;

/** The file of what was not accepted: a JSON object a line, with the line of the source and the reason. */
final class Rejects implements Closeable {

    private final BufferedWriter file;
    private final JsonMapper json = JsonMapper.shared();

    Rejects(Path path) throws IOException {
        this.file = Files.newBufferedWriter(path);
    }

    void add(Reject reject) throws IOException {
        file.write(json.writeValueAsString(reject));
        file.newLine();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** {@code reason} is a problem type's slug, {@code duplicate-in-file}, or why the line cannot be read. */
    record Reject(
            long line,
            @Nullable String sourceId,
            @Nullable String title,
            String reason,
            String detail,
            List<Violation> violations) {}
}
