package org.minshu.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.minshu.embedded.SecretFile;

/** The one folder in which everything lies, held by one process at a time. */
public final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Takes the folder, making it when it is missing.
     *
     * @throws CannotStartException when another process has it
     */
    public static DataFolder take(Path path) {
        try {
            Files.createDirectories(path);
            // The system lets go of it with the process, however that ends.
            var channel =
                    FileChannel.open(path.resolve("minshu.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new CannotStartException("Another Minshu is running on " + path
                        + "; stop it, or choose another folder with --data-dir.");
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new CannotStartException("The folder " + path + " cannot be used: " + e.getMessage());
        }
    }

    public Path engines() {
        return path.resolve("engines");
    }

    /** A folder or file of that name in it. */
    public Path path(String name) {
        return path.resolve(name);
    }

    public Path log() {
        return path.resolve("minshu.log");
    }

    public Path signingKey() {
        return path.resolve("secrets").resolve("token-signing-key.json");
    }

    public String secret(String name) {
        return new SecretFile(path.resolve("secrets").resolve(name)).read();
    }

    /** Present once what every platform needs has been loaded whole. */
    public Path referenceLoaded() {
        return path.resolve("reference-data-loaded");
    }

    /** Present once the demo catalogue has been loaded whole. */
    public Path demoLoaded() {
        return path.resolve("demo-catalogue-loaded");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
