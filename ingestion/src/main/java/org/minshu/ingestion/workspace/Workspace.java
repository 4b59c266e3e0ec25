package org.minshu.ingestion.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The temporary files of this process: a folder of its own, locked while it lives. What a process leaves that was killed is
 * removed by the next that starts beside it.
 */
public final class Workspace implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);
    private static final String PREFIX = "minshu-reading-";
    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel channel;

    private Workspace(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    public static Workspace open(Path parent) throws IOException {
        Files.createDirectories(parent);
        sweep(parent);
        var folder = Files.createTempDirectory(parent, PREFIX);
        var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
        return new Workspace(folder, channel);
    }

    /** The folder for one piece of work, made when it is not there. */
    public Path folder(String work) throws IOException {
        return Files.createDirectories(folder.resolve(work));
    }

    /** Removes folders of files that another process went on with: those that nothing happened in for so long. */
    public void tidy(Duration age) {
        var before = FileTime.from(Instant.now().minus(age));
        try (var all = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (var one : all) {
                if (Files.getLastModifiedTime(one).compareTo(before) < 0) {
                    delete(one);
                }
            }
        } catch (IOException later) {
            LOG.warn("Temporary files are left until the next file: {}", later.getMessage());
        }
    }

    public void clear(String work) {
        try {
            delete(folder.resolve(work));
        } catch (IOException later) {
            LOG.warn("Temporary files are left until the next start: {}", later.getMessage());
        }
    }

    private static void sweep(Path parent) throws IOException {
        List<Path> others;
        try (var all = Files.newDirectoryStream(parent, PREFIX + "*")) {
            others = StreamSupport.stream(all.spliterator(), false).toList();
        }
        for (var other : others) {
            if (isAbandoned(other)) {
                delete(other);
            }
        }
    }

    /** A folder without a lock file is being made or being removed. */
    private static boolean isAbandoned(Path other) {
        try (var channel = FileChannel.open(other.resolve(LOCK), StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException | NoSuchFileException _) {
            return false;
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException _) {
            return;
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        delete(folder);
        channel.close();
    }
}
