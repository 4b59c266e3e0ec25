package org.minshu.catalog.mail.outbox;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.mail.MailAddresses;
import org.minshu.catalog.mail.MailSettings;
import org.minshu.catalog.mail.text.Letter;

/** Turns a letter into a message: what the headers of all our mails are. */
record Envelope(MailSettings settings, Session session) {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /**
     * The same mail has the same Message-ID however often it is sent, by which receivers know it again.
     *
     * @param unsubscribe where one click ends such mail (RFC 8058); null where there is nothing to end
     */
    MimeMessage seal(Outgoing mail, Letter letter, @Nullable String unsubscribe, Instant now)
            throws MessagingException {
        var from = String.valueOf(settings.from());
        var message = new Named(session, "<mail." + mail.message() + "@" + MailAddresses.domain(from) + ">");
        message.setFrom(sender(from));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.address(), true));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Content-Language", mail.language().equals("en") ? "en" : "zh-CN");
        // RFC 3834: no holiday notices, please.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (unsubscribe != null) {
            message.setHeader("List-Unsubscribe", "<" + unsubscribe + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(new MimeMultipart("alternative", part(letter.text(), "plain"), part(letter.html(), "html")));
        message.saveChanges();
        return message;
    }

    private InternetAddress sender(String from) throws MessagingException {
        try {
            return new InternetAddress(from, settings.sender().replaceAll("\\p{Cntrl}", " "), UTF_8);
        } catch (UnsupportedEncodingException missing) {
            throw new MessagingException("Every JDK has " + UTF_8, missing);
        }
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }

    /** A message that keeps the name it was given. */
    private static final class Named extends MimeMessage {

        private final String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
