package org.minshu.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** PostgreSQL on loopback, as durable as in production: what it acknowledged survives kill -9 and a power cut. */
public final class PostgresEngine implements Engine {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SUPERUSER = "postgres";

    private final Path folder;
    private final int port;
    private final SecretFile password;
    private @Nullable EmbeddedPostgres server;

    public PostgresEngine(Path folder) {
        this.folder = folder.toAbsolutePath();
        this.port = FreePort.find();
        this.password = new SecretFile(this.folder.resolve("superuser-password"));
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public synchronized void start() {
        if (isRunning()) {
            return;
        }
        stop();
        stopLeftBehind();
        try {
            removeHalfMade();
            server = builder().start();
            Files.deleteIfExists(unmade());
        } catch (IOException | RuntimeException e) {
            throw new EngineFailedException("PostgreSQL did not start; its log is " + log(), e);
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return server != null && leftBehind().find().isPresent();
    }

    @Override
    public synchronized void stop() {
        if (server == null) {
            return;
        }
        try {
            server.close();
        } catch (IOException e) {
            throw new EngineFailedException("PostgreSQL did not stop; its log is " + log(), e);
        } finally {
            server = null;
        }
        // The server gives a checkpoint five seconds; on a slow disk it may need more.
        leftBehind().awaitEnd(PATIENCE);
    }

    /** Ends the server as kill -9 does, its data as it stood; {@link #start} recovers it. */
    public synchronized void kill() {
        leftBehind().find().ifPresent(LeftBehind::kill);
        stop();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String superuser() {
        return SUPERUSER;
    }

    public String superuserPassword() {
        return password.read();
    }

    private EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                // Not in a folder for temporary files, where a cleaner takes them from under a running server.
                .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(Redirect.appendTo(log().toFile()))
                .setErrorRedirector(Redirect.appendTo(log().toFile()))
                // Both are passed on to initdb: passwords from the first moment, and text that sorts alike everywhere.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", password.path().toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", superuserPassword())
                // Off by default there, which loses acknowledged work.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("max_connections", "200");
    }

    private void stopLeftBehind() {
        // "Fast shutdown": does not wait for clients.
        leftBehind().find().ifPresent(LeftBehind::interrupt);
        leftBehind().awaitEnd(PATIENCE);
    }

    /** A first start that was killed leaves a half made folder that no server accepts; nothing can be in it yet. */
    private void removeHalfMade() throws IOException {
        if (Files.exists(unmade())) {
            Folders.delete(data());
        } else if (Files.notExists(data())) {
            Folders.create(folder);
            Files.createFile(unmade());
        }
    }

    private LeftBehind leftBehind() {
        return new LeftBehind(data().resolve("postmaster.pid"), "postgres");
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path unmade() {
        return folder.resolve("first-start-unfinished");
    }

    private Path log() {
        return folder.resolve("postgresql.log");
    }
}
