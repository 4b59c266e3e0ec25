package org.minshu.split.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.minshu.embedded.EngineFailedException;
import org.minshu.launch.Ground;

/** Every application brings its own schema to the newest version, as the schemas' owner, before any replica runs. */
record Migration(Programs programs, ReplicaSettings settings) {

    void run() {
        for (var application : Application.values()) {
            settings.ground()
                    .databases()
                    .ensureMember(settings.login(application), "minshu_" + application.schema(), Ground.DATABASE);
        }
        Map<Application, Process> running = new LinkedHashMap<>();
        Arrays.stream(Application.values()).forEach(application -> running.put(application, start(application)));
        try {
            running.forEach(this::await);
        } finally {
            running.values().forEach(Process::destroy); // where one failed, the others are not left behind
        }
    }

    private Process start(Application application) {
        var command = new ArrayList<>(programs.command(application));
        command.add("migrate");
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log(application).toFile());
        builder.environment().keySet().removeIf(variable -> variable.startsWith("MINSHU_"));
        builder.environment().putAll(settings.forMigration(application));
        try {
            Files.createDirectories(log(application).getParent());
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(Application application, Process process) {
        try {
            if (process.waitFor() != 0) {
                throw new EngineFailedException(
                        "The schema of " + application.module() + " could not be migrated; see " + log(application));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new EngineFailedException("Interrupted while schemas were migrated", e);
        }
    }

    private Path log(Application application) {
        return settings.folder().path("replicas").resolve(application.module() + "-migration.log");
    }
}
