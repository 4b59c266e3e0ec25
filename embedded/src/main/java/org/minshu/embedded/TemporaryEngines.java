package org.minshu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Engines in a temporary folder, which goes with this JVM. */
final class TemporaryEngines {

    private TemporaryEngines() {}

    static EngineAddresses start(Consumer<Engine> started) {
        var folder = temporaryFolder();
        var engines = new Engines(folder, NodeMemory.TEST);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            engines.close();
            Folders.delete(folder);
        }));
        engines.start(started);
        var postgres = engines.postgres();
        var databases = new PlatformDatabases(
                postgres.jdbcUrl(""),
                new Login(postgres.superuser(), postgres.superuserPassword()),
                new Login(PlatformDatabases.OWNER, "owner"),
                new Login(PlatformDatabases.RUNTIME, "app"));
        databases.ensureRoles();
        var s3 = engines.s3();
        return new EngineAddresses(
                databases,
                engines.elasticsearch().uri(),
                new ObjectEndpoint(s3.endpoint(), s3.accessKey(), s3.secretKey()),
                s3.buckets());
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("minshu-engines-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
