package org.minshu.catalog.mail.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.minshu.catalog.mail.outbox.Outcome.Taken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection to the mail server, for one mail after another. */
final class Line implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Line.class);

    private final Transport transport;

    Line(Transport transport) {
        this.transport = transport;
    }

    Outcome send(MimeMessage message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Taken();
        } catch (MessagingException failure) {
            return Answers.of(failure, transport.isConnected());
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.debug("The mail server had hung up: {}", Answers.said(gone));
        }
    }
}
