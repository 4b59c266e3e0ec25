package org.minshu.split.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.minshu.embedded.EngineFailedException;
import org.minshu.split.process.Java;

/** Keycloak's distribution, unpacked and built for PostgreSQL once for all runs; each run has its own folder that points to it. */
public final class KeycloakHome {

    /** What is fixed by the build; everything else is said at each start. */
    private static final List<String> BUILD = List.of(
            "build", "--db=postgres", "--health-enabled=true", "--http-relative-path=/identity", "--cache=local");

    private static final List<String> SHARED = List.of("lib", "providers", "conf", "themes");

    private final ReentrantLock building = new ReentrantLock();
    private final Path folder;

    /** {@code folder} holds {@code keycloak.zip}. */
    public KeycloakHome(Path folder) {
        this.folder = folder;
    }

    /** Does nothing when it was done before; some twenty seconds otherwise. */
    public void build() {
        building.lock();
        try {
            if (Files.notExists(stamp())) {
                unpack();
                augment();
                Files.createFile(stamp());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak could not be unpacked into " + folder, e);
        } finally {
            building.unlock();
        }
    }

    /** A home for one run in that folder: the shared programs, and a {@code data} folder of its own. */
    void layOut(Path home) throws IOException {
        build();
        Files.createDirectories(home.resolve("data/import"));
        for (var part : SHARED) {
            var link = home.resolve(part);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, built().resolve(part));
        }
    }

    private void unpack() throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(folder.resolve("keycloak.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var target =
                        built().resolve(Path.of(entry.getName()).subpath(0, 1).relativize(Path.of(entry.getName())));
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.deleteIfExists(target);
                    Files.copy(zip, target);
                }
            }
        }
    }

    private void augment() throws IOException {
        var command = new ArrayList<>(java(built()));
        command.addAll(BUILD);
        var log = folder.resolve("keycloak-build.log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new EngineFailedException("Keycloak could not be built; see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new EngineFailedException("Interrupted while Keycloak was built", e);
        }
    }

    /** Java with what Keycloak's own script gives it. */
    static List<String> java(Path home) {
        var command = new ArrayList<String>();
        command.add(Java.PROGRAM);
        command.addAll(Java.quickStart("384m"));
        for (var opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return command;
    }

    private Path built() {
        return folder.resolve("keycloak");
    }

    private Path stamp() {
        return folder.resolve("keycloak-built");
    }
}
