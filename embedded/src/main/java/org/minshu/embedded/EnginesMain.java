package org.minshu.embedded;

import java.nio.file.Path;

/** Starts one set of engines for a whole test run, writes where they are, and lives as long as the run's process. */
public final class EnginesMain {

    private EnginesMain() {}

    /** Arguments: the properties file to write, and the id of the process with which to end. */
    public static void main(String[] args) {
        var file = Path.of(args[0]).toAbsolutePath();
        var run = ProcessHandle.of(Long.parseLong(args[1])).orElseThrow();
        TemporaryEngines.start(engine -> System.out.println(engine.name() + " is ready"))
                .write(file);
        System.out.println("Engines are ready: " + file);
        run.onExit().join();
        // Non-daemon threads of the engines must not keep us.
        System.exit(0);
    }
}
