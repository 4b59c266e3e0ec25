package org.minshu.launch;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells the person at the terminal what is ready, and how long it took. */
public final class Progress {

    private final PrintStream out;
    private final long started = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void ready(String what) {
        var seconds = Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0;
        say(String.format(Locale.ROOT, "  %-24s ready after %5.1f s", what, seconds));
    }

    public void say(String line) {
        out.println(line);
        out.flush();
    }
}
