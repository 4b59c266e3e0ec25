package org.minshu.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells the person at the terminal what is ready, and how long it took. */
final class Progress {

    private final PrintStream out;
    private final long started = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void ready(String what) {
        var seconds = Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0;
        say(String.format(Locale.ROOT, "  %-24s ready after %5.1f s", what, seconds));
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }
}
