package org.minshu.split.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.minshu.embedded.EngineFailedException;
import org.minshu.launch.DataFolder;
import org.minshu.split.process.Java;

/** The built applications of a project, extracted from their bootable jars, which makes them start faster. */
public final class Programs {

    private static final String HEAP = "512m";

    private final Path project;
    private final Path folder;

    public Programs(Path project, DataFolder data) {
        this.project = project;
        this.folder = data.path("applications");
    }

    /** Command line of the application; further arguments may follow. */
    List<String> command(Application application) {
        var command = new ArrayList<String>();
        command.add(Java.PROGRAM);
        command.addAll(Java.quickStart(HEAP));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        var more = System.getenv().getOrDefault("MINSHU_JAVA_OPTIONS", "").strip();
        Arrays.stream(more.split("\\s+")).filter(option -> !option.isEmpty()).forEach(command::add);
        command.addAll(List.of("-jar", extracted(application).toString()));
        return command;
    }

    private synchronized Path extracted(Application application) {
        var jar = jar(application);
        var target = folder.resolve(application.module());
        var stamp = target.resolve("extracted-from");
        try {
            var version = jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar);
            if (!Files.exists(stamp) || !Files.readString(stamp).equals(version)) {
                extract(jar, target);
                Files.writeString(stamp, version);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(jar + " could not be extracted", e);
        }
        return target.resolve(jar.getFileName());
    }

    private static void extract(Path jar, Path target) throws IOException {
        var process = new ProcessBuilder(
                        Java.PROGRAM,
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        target.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new EngineFailedException(jar + " could not be extracted: " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailedException("Interrupted while " + jar + " was extracted", e);
        }
    }

    private Path jar(Application application) {
        var built = project.resolve(application.module()).resolve("target");
        try (var files = Files.list(built)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new EngineFailedException("There is no bootable jar in " + built
                            + ": start the platform by bin/run --split, which builds it"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
