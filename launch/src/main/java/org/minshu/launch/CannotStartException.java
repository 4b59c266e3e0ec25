package org.minshu.launch;

/** Why Minshu does not start, in a sentence for the person who started it. */
public final class CannotStartException extends RuntimeException {

    public CannotStartException(String sentence) {
        super(sentence);
    }
}
