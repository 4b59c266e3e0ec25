package org.minshu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What an application said, as a process of its own, and how it ended; for tests of starts that fail.
 *
 * @param code its exit code
 * @param lines all that it wrote
 */
public record EndedProcess(int code, List<String> lines) {

    private static final int PATIENCE_IN_SECONDS = 120;

    /** Runs it with this test's class path, and with no variables of ours but these. */
    public static EndedProcess of(Class<?> application, Map<String, String> variables, String... arguments) {
        try {
            var output = Files.createTempFile("minshu-process", ".log");
            try {
                return run(command(application, arguments), variables, output);
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Lines that report an error. */
    public List<String> errors() {
        return lines.stream().filter(line -> line.contains(" ERROR ")).toList();
    }

    public boolean hasStackTrace() {
        return lines.stream().anyMatch(line -> line.startsWith("\tat "));
    }

    private static EndedProcess run(List<String> command, Map<String, String> variables, Path output)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MINSHU_"));
        builder.environment().putAll(variables);
        var process = builder.start();
        try {
            var ended = process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
            return new EndedProcess(ended ? process.exitValue() : -1, Files.readAllLines(output));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static List<String> command(Class<?> application, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx384m",
                "-cp",
                System.getProperty("java.class.path"),
                application.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
