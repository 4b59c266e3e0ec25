package org.minshu.catalog.mail.text;

/** What a mail says, twice: as plain text and as HTML. */
public record Letter(String subject, String text, String html) {

    /** A subject is one line. */
    public Letter {
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
