package org.minshu.ingestion.table.parquet;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.minshu.ingestion.table.Rejection;
import tools.jackson.databind.json.JsonMapper;

/** Keeps rows that are not taken, as lines of JSON; all are counted, the first ones kept. */
final class RejectedRows implements Closeable {

    private static final long KEPT = 100_000;
    private static final int LONGEST = 2_000;

    private final Path file;
    private @Nullable BufferedWriter out;
    private long count;

    RejectedRows(Path file) {
        this.file = file;
    }

    void add(long line, Rejection reason, String text) throws IOException {
        count++;
        if (count > KEPT) {
            return;
        }
        var writer = out;
        if (writer == null) {
            writer = Files.newBufferedWriter(file);
            out = writer;
        }
        var cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        writer.write(JsonMapper.shared().writeValueAsString(new Line(line, reason, cut)));
        writer.write('\n');
    }

    long count() {
        return count;
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }

    private record Line(long line, Rejection reason, String text) {}
}
