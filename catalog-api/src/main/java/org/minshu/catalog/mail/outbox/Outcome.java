package org.minshu.catalog.mail.outbox;

/** What the mail server said to a mail. */
sealed interface Outcome {

    record Taken() implements Outcome {}

    /** There is no such address, and the server says so of it and of nothing else. */
    record NoSuchAddress(String answer) implements Outcome {}

    /** For good, but not because of the address: this mail is never taken. */
    record Refused(String answer) implements Outcome {}

    /** For now. */
    record PutOff(String answer) implements Outcome {}

    /** The server went away meanwhile; whether it took the mail is not known. */
    record Lost(String answer) implements Outcome {}
}
