package org.minshu.tables.duckdb;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.objects.ObjectMissing;
import org.minshu.objects.ObjectStore;
import org.minshu.objects.ObjectStoreUnavailable;
import org.minshu.tables.Patience;
import org.minshu.tables.StoredTable;
import org.minshu.tables.TableRefused;
import org.minshu.tables.TableRefused.Reason;

/**
 * Copies of tables on the local disk, so many bytes of them at most. The one that was not used for longest makes room; one
 * that is in use never does. Who comes first for a table fetches it, all others wait for that.
 */
final class LocalCopies {

    private static final int CHUNK = 128 * 1024;
    private static final long LOOK_AGAIN_MILLIS = 50;

    private final ObjectStore objects;
    private final Path folder;
    private final long most;
    private final Map<String, Copy> copies = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    LocalCopies(ObjectStore objects, Path folder, long most) {
        this.objects = objects;
        this.folder = folder;
        this.most = most;
    }

    /** The table's file, which stays until the lease is closed. */
    Lease lease(StoredTable table, Patience patience) {
        if (!table.sha256().matches("[0-9a-f]{64}")) {
            throw new TableRefused(Reason.TABLE_BROKEN, "No checksum: " + table.sha256());
        }
        if (table.bytes() > most) {
            throw new TableRefused(Reason.TABLE_TOO_LARGE, "A table has at most " + most + " bytes");
        }
        var copy = take(table, patience);
        if (copy.state == State.COMING) {
            fetch(table, copy);
        }
        return new Lease(copy);
    }

    synchronized long bytes() {
        return bytes;
    }

    private synchronized Copy take(StoredTable table, Patience patience) {
        try {
            while (true) {
                var copy = copies.get(table.sha256());
                if (copy == null && makeRoom(table.bytes())) {
                    return begin(table);
                }
                if (copy != null && copy.state == State.HERE) {
                    copy.users++;
                    return copy;
                }
                wait(LOOK_AGAIN_MILLIS);
                requireHope(copy, patience);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new TableRefused(Reason.ENDED, "The process ends", stopping);
        }
    }

    /** @param copy that was waited for; none where it was room */
    private static void requireHope(@Nullable Copy copy, Patience patience) {
        if (copy != null && copy.failure != null) {
            throw copy.failure;
        }
        if (copy == null && !patience.isGone() && patience.isOver()) {
            throw new TableRefused(Reason.BUSY, "Every copy is in use, there is no room for another");
        }
        patience.require();
    }

    private Copy begin(StoredTable table) {
        var copy = new Copy(folder.resolve(table.sha256() + ".parquet"), table.bytes());
        copies.put(table.sha256(), copy);
        bytes += copy.bytes;
        return copy;
    }

    private boolean makeRoom(long wanted) {
        Iterator<Copy> oldest = copies.values().iterator();
        while (bytes + wanted > most && oldest.hasNext()) {
            var copy = oldest.next();
            if (copy.users == 0) {
                oldest.remove();
                bytes -= copy.bytes;
                Folder.remove(copy.file);
            }
        }
        return bytes + wanted <= most;
    }

    private void fetch(StoredTable table, Copy copy) {
        try {
            download(table, copy.file);
            came(copy);
        } catch (RuntimeException failure) {
            failed(table, copy, failure);
            throw failure;
        }
    }

    private synchronized void came(Copy copy) {
        copy.state = State.HERE;
        notifyAll();
    }

    private synchronized void failed(StoredTable table, Copy copy, RuntimeException failure) {
        copies.remove(table.sha256());
        bytes -= copy.bytes;
        copy.failure = failure;
        notifyAll();
    }

    private void download(StoredTable table, Path file) {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try (var in = objects.get(table.objectKey())) {
            check(table, part, in);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (ObjectMissing gone) {
            throw new TableRefused(Reason.TABLE_BROKEN, "The object " + table.objectKey() + " is gone", gone);
        } catch (IOException broken) {
            throw new ObjectStoreUnavailable(broken);
        } finally {
            Folder.remove(part);
        }
    }

    private static void check(StoredTable table, Path part, InputStream in) throws IOException {
        var digest = sha256();
        long size;
        try (var out = Files.newOutputStream(part)) {
            size = copy(new DigestInputStream(in, digest), out, table.bytes());
        }
        if (size != table.bytes() || !HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
            throw new TableRefused(Reason.TABLE_BROKEN, "The object " + table.objectKey() + " is not what was stored");
        }
    }

    /** No more than one byte too many. */
    private static long copy(InputStream in, OutputStream out, long most) throws IOException {
        var chunk = new byte[CHUNK];
        long size = 0;
        for (int read = in.read(chunk); read >= 0 && size <= most; read = in.read(chunk)) {
            int wanted = (int) Math.min(read, most + 1 - size);
            out.write(chunk, 0, wanted);
            size += wanted;
        }
        return size;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private synchronized void release(Copy copy) {
        copy.users--;
        notifyAll();
    }

    private enum State {
        COMING,
        HERE
    }

    /** A copy that comes or is here; whoever fetches it uses it. */
    private static final class Copy {

        private final Path file;
        private final long bytes;
        private volatile State state = State.COMING;
        private int users = 1;
        private @Nullable RuntimeException failure;

        Copy(Path file, long bytes) {
            this.file = file;
            this.bytes = bytes;
        }
    }

    /** Keeps a copy where it is. */
    final class Lease implements AutoCloseable {

        private final Copy copy;
        private boolean closed;

        private Lease(Copy copy) {
            this.copy = copy;
        }

        Path file() {
            return copy.file;
        }

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                release(copy);
            }
        }
    }
}
