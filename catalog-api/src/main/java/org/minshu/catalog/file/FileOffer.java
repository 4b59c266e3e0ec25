package org.minshu.catalog.file;

import static java.util.stream.Collectors.joining;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.file.projection.Columns;
import org.minshu.catalog.file.projection.TableFile;
import org.minshu.objects.ObjectStore;

/** The bytes one caller gets of a file. */
sealed interface FileOffer extends Closeable {

    /** A strong entity tag: the same for the same bytes. */
    String etag();

    /** How many bytes, where that is known beforehand. */
    OptionalLong length();

    /**
     * Writes the bytes from the first one wanted; stops when the output ends.
     *
     * @return data rows written, where they are counted
     */
    @Nullable Long write(WindowedOutput out) throws IOException;

    @Override
    default void close() throws IOException {}

    /** The file as it was uploaded. */
    record Original(Distribution file, ObjectStore objects) implements FileOffer {

        private static final int CHUNK = 64 * 1024;

        @Override
        public String etag() {
            return '"' + file.sha256() + '"';
        }

        @Override
        public OptionalLong length() {
            return OptionalLong.of(file.bytes());
        }

        @Override
        public @Nullable Long write(WindowedOutput out) throws IOException {
            var window = out.window();
            out.skip(window.from());
            try (var in = window.isWhole()
                    ? objects.get(file.objectKey())
                    : objects.get(file.objectKey(), window.from(), window.count())) {
                copy(in, out);
            }
            return file.rows();
        }

        private static void copy(InputStream in, OutputStream out) throws IOException {
            var chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                out.write(chunk, 0, read);
            }
        }
    }

    /** Only some columns of it. */
    record Cut(Distribution file, TableFile table, Columns columns) implements FileOffer {

        @Override
        public String etag() {
            var kept = columns.indexes().stream().map(String::valueOf).collect(joining("."));
            return "\"%s-%s\"".formatted(file.sha256().substring(0, 32), kept);
        }

        @Override
        public OptionalLong length() {
            return OptionalLong.empty();
        }

        @Override
        public Long write(WindowedOutput out) throws IOException {
            return table.project(columns, out);
        }

        @Override
        public void close() throws IOException {
            table.close();
        }
    }
}
