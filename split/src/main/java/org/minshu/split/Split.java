package org.minshu.split;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.minshu.launch.House;
import org.minshu.launch.Options;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Minshu in its production shape with one command; the system property {@code minshu.project} names the built project. */
@Command(
        name = "bin/run --split",
        description =
                "Runs Minshu on this machine as it runs in production: two replicas of every application behind nginx, "
                        + "PostgreSQL, three Elasticsearch nodes, an S3 endpoint and Keycloak.")
public final class Split implements Callable<Integer> {

    @Mixin
    private Options options = new Options();

    private Split() {}

    public static void main(String[] args) {
        var code = new CommandLine(new Split()).execute(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        var project = Path.of(System.getProperty("minshu.project", ".")).toAbsolutePath();
        var code = House.open(progress -> new SplitHouse(project, options, progress));
        if (code == 0) {
            Thread.currentThread().join(); // until a signal; everything else runs in daemon threads
        }
        return code;
    }
}
