package org.minshu.standalone;

import java.util.concurrent.Callable;
import org.minshu.launch.House;
import org.minshu.launch.Options;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Minshu with one command: engines, identity and the three applications, on one port. */
@Command(name = "bin/run", description = "Runs everything Minshu needs on this machine, on one port.")
public final class Standalone implements Callable<Integer> {

    @Mixin
    private Options options = new Options();

    private Standalone() {}

    public static void main(String[] args) {
        var code = new CommandLine(new Standalone()).execute(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() {
        return House.open(progress -> new StandaloneHouse(options, progress));
    }
}
