package org.minshu.standalone;

/** Why Minshu does not start, in a sentence for the person who started it. */
final class CannotStartException extends RuntimeException {

    CannotStartException(String sentence) {
        super(sentence);
    }
}
