package org.minshu.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A standalone Minshu as a process of its own, from our class path. */
final class RunningMinshu {

    private final Process process;
    private final String said;
    private final URI url;

    private RunningMinshu(Process process, String said, URI url) {
        this.process = process;
        this.said = said;
        this.url = url;
    }

    /** Returns when it is ready, or has given up. */
    static RunningMinshu start(Path data, int port) {
        try {
            var process = new ProcessBuilder(command(data, port))
                    .redirectErrorStream(true)
                    .start();
            var said = new StringBuilder();
            var output = process.inputReader();
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                said.append(line).append('\n');
                if (line.startsWith("Minshu is ready at")) {
                    break;
                }
            }
            return new RunningMinshu(process, said.toString(), URI.create("http://127.0.0.1:" + port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path data, int port) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx768m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Standalone.class.getName()));
        command.addAll(List.of("--empty", "--port", Integer.toString(port), "--data-dir", data.toString()));
        return command;
    }

    String said() {
        return said;
    }

    URI url() {
        return url;
    }

    /** Its exit code, once it has ended. */
    int exit() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("It has not ended within a minute");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    void kill() {
        process.destroyForcibly();
        exit();
    }

    int terminate() {
        process.destroy();
        return exit();
    }
}
