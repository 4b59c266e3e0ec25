package org.minshu.tables.duckdb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.minshu.objects.ObjectInfo;
import org.minshu.objects.ObjectStore;
import org.minshu.objects.Stored;

/** Files of a folder, to be read, where a process is watched in which nothing else is to take memory. */
record FolderStore(Path folder) implements ObjectStore {

    @Override
    public InputStream get(String key) {
        try {
            return Files.newInputStream(folder.resolve(key));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    public Stored put(String key, InputStream content) {
        throw new UnsupportedOperationException();
    }

    @Override
    public InputStream get(String key, long offset, long length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<ObjectInfo> stat(String key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(String key) {
        throw new UnsupportedOperationException();
    }
}
