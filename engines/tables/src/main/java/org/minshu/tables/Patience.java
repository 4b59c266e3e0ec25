package org.minshu.tables;

import java.time.Duration;

/** How long somebody waits for an answer: until a time is over, or until they go. */
public final class Patience {

    private final long deadline;
    private volatile boolean gone;

    public Patience(Duration most) {
        this.deadline = System.nanoTime() + most.toNanos();
    }

    /** They went; what is being worked out for them ends within a moment. */
    public void end() {
        gone = true;
    }

    public boolean isGone() {
        return gone;
    }

    public boolean isOver() {
        return gone || deadline - System.nanoTime() <= 0;
    }

    /**
     * Ends what is being worked out for nobody.
     *
     * @throws TableRefused where the time is over or they are gone
     */
    public void require() {
        if (gone) {
            throw new TableRefused(TableRefused.Reason.ENDED, "Nobody waits for the answer");
        }
        if (isOver()) {
            throw new TableRefused(TableRefused.Reason.TOO_SLOW, "The answer takes longer than it may");
        }
    }
}
