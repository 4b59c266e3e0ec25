package org.minshu.catalog.mail;

/** How the way to the mail server is protected. */
public enum MailSecurity {
    /** Not at all; for a server on the same machine. */
    NONE,
    /** Begins in the clear, and goes on only when the server turns encryption on. */
    STARTTLS,
    /** Encrypted from the first byte. */
    TLS
}
