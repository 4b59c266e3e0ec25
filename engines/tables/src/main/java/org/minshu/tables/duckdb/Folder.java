package org.minshu.tables.duckdb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder of this process alone, under one that many may share. It is locked while it is used, and gone afterwards; what
 * processes left that were killed is swept by the next one that starts.
 */
final class Folder implements AutoCloseable {

    private static final String LOCK = "lock";

    /** Of this process. Their locks must not even be looked at: closing any channel of a locked file gives up its lock. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private Folder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static Folder claim(Path place) {
        try {
            var shared = Files.createDirectories(place).toRealPath();
            sweep(shared);
            // Locked before it has its name: a sweeper never finds it unlocked
            var making = Files.createTempDirectory(shared, "making-");
            var lock = FileChannel.open(making.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                throw new IOException("Somebody else locked " + making);
            }
            var path = shared.resolve("tables-" + UUID.randomUUID());
            OURS.add(path);
            Files.move(making, path);
            for (var name : new String[] {"copies", "spill", "written"}) {
                Files.createDirectory(path.resolve(name));
            }
            return new Folder(path, lock);
        } catch (IOException unusable) {
            throw new UncheckedIOException("No place for copies of tables under " + place, unusable);
        }
    }

    Path path() {
        return path;
    }

    Path copies() {
        return path.resolve("copies");
    }

    Path spill() {
        return path.resolve("spill");
    }

    Path written() {
        return path.resolve("written");
    }

    private static void sweep(Path shared) throws IOException {
        try (var left = Files.newDirectoryStream(shared, "tables-*")) {
            for (var folder : left) {
                if (isAbandoned(folder)) {
                    delete(folder);
                }
            }
        }
    }

    private static boolean isAbandoned(Path folder) {
        if (OURS.contains(folder)) {
            return false;
        }
        try (var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                var free = channel.tryLock()) {
            return free != null;
        } catch (IOException unusable) {
            return !Files.exists(folder.resolve(LOCK)); // half deleted when its process was killed
        }
    }

    static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void close() {
        try (lock) {
            delete(path);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        } finally {
            OURS.remove(path);
        }
    }
}
