package org.minshu.operations.start;

/** The application does not start, for a reason that whoever runs it can remove. */
public final class StartRefusedException extends RuntimeException {

    private final String sentence;

    /** The sentence names the environment variable, what is wrong with it, and what to do; it never quotes a secret. */
    public StartRefusedException(String sentence) {
        super(Line.of(sentence));
        this.sentence = Line.of(sentence);
    }

    public StartRefusedException(String sentence, Throwable cause) {
        super(Line.of(sentence), cause);
        this.sentence = Line.of(sentence);
    }

    public String sentence() {
        return sentence;
    }
}
