package org.minshu.launch;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was opened from the ground up is closed from the top down; once closing has begun, nothing more is taken in. */
public final class Parts implements AutoCloseable {

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final Progress progress;
    private boolean closing;

    public Parts(Progress progress) {
        this.progress = progress;
    }

    /** Takes the part in, to be closed before all that were taken in earlier. */
    public synchronized <T extends AutoCloseable> T keep(T part) {
        if (closing) {
            throw new CannotStartException("Stopped while starting.");
        }
        opened.push(part);
        return part;
    }

    @Override
    public synchronized void close() {
        closing = true;
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) { // one part that cannot be closed must not keep the others open
                progress.say("While stopping: " + e);
            }
        }
    }
}
