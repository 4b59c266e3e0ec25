package org.minshu.catalog.mail.outbox;

/** What a mail is for. */
enum Purpose {
    CONFIRMATION,
    NOTIFICATION,
    DIGEST
}
