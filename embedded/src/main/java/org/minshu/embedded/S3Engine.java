package org.minshu.embedded;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An S3 endpoint on loopback over a folder, with V4 signatures; its libraries live in a class loader of their own. */
public final class S3Engine implements Engine {

    private static final String ENDPOINT = "org.minshu.embedded.s3.S3Endpoint";
    private static final String ACCESS_KEY = "minshu";

    private final Path folder;
    private final int port;
    private final SecretFile secretKey;
    private @Nullable ClassLoader libraries;
    private @Nullable Closeable server;

    public S3Engine(Path folder) {
        this.folder = folder.toAbsolutePath();
        this.port = FreePort.find();
        this.secretKey = new SecretFile(this.folder.resolve("secret-key"));
    }

    @Override
    public String name() {
        return "S3";
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public String accessKey() {
        return ACCESS_KEY;
    }

    public String secretKey() {
        return secretKey.read();
    }

    /** Makes a bucket unless it is there; buckets are folders, so this works while the endpoint is stopped, too. */
    public void createBucket(String name) {
        Folders.create(buckets().resolve(name));
    }

    /** The folder whose folders are the buckets. */
    Path buckets() {
        return folder.resolve("buckets");
    }

    @Override
    public synchronized void start() {
        if (server == null) {
            server = start(libraries());
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return server != null;
    }

    @Override
    public synchronized void stop() {
        if (server == null) {
            return;
        }
        try {
            server.close();
        } catch (IOException e) {
            throw new EngineFailedException("The S3 endpoint did not stop", e);
        } finally {
            server = null;
        }
    }

    private Closeable start(ClassLoader loader) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader); // its threads inherit it
        try {
            return (Closeable) loader.loadClass(ENDPOINT)
                    .getConstructor(Path.class, int.class, String.class, String.class)
                    .newInstance(Folders.create(buckets()), port, accessKey(), secretKey());
        } catch (ReflectiveOperationException e) {
            throw new EngineFailedException("The S3 endpoint did not start on port " + port, e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private ClassLoader libraries() {
        if (libraries == null) {
            var home = folder.resolve("home");
            new Archive("/s3-endpoint.zip").unpackInto(home);
            libraries = new URLClassLoader("s3-endpoint", jars(home), ClassLoader.getPlatformClassLoader());
        }
        return libraries;
    }

    private static URL[] jars(Path home) {
        try (var files = Files.list(home)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .map(S3Engine::url)
                    .toArray(URL[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
