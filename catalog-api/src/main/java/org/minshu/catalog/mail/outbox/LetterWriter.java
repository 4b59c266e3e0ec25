package org.minshu.catalog.mail.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.mail.Confirmations;
import org.minshu.catalog.mail.Languages;
import org.minshu.catalog.mail.MailSettings;
import org.minshu.catalog.mail.text.Letter;
import org.minshu.catalog.mail.text.Letters;
import org.minshu.catalog.mail.text.Links;
import org.springframework.stereotype.Component;

/** Makes the message of a mail. */
@Component
class LetterWriter {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(CivilTime.ZONE);

    private final Letters letters;
    private final Links links;
    private final Digests digests;
    private final Confirmations confirmations;
    private final MailSettings settings;
    private final Envelope envelope;
    private final Clock clock;

    LetterWriter(
            Letters letters,
            Links links,
            Digests digests,
            Confirmations confirmations,
            MailServer server,
            MailSettings settings,
            Clock clock) {
        this.letters = letters;
        this.links = links;
        this.digests = digests;
        this.confirmations = confirmations;
        this.settings = settings;
        this.envelope = new Envelope(settings, server.session());
        this.clock = clock;
    }

    MimeMessage message(Outgoing mail) throws MessagingException {
        var language = Languages.locale(mail.language());
        var unsubscribe = links.unsubscribe(mail.unsubscribe());
        return switch (mail.purpose()) {
            case NOTIFICATION -> {
                var told = Objects.requireNonNull(mail.told());
                yield envelope.seal(
                        mail, letters.notification(told, unsubscribe, language), unsubscribe, clock.instant());
            }
            case DIGEST -> envelope.seal(mail, digest(mail, unsubscribe, language), unsubscribe, clock.instant());
            case CONFIRMATION -> envelope.seal(mail, confirmation(mail, language), null, clock.instant());
        };
    }

    private Letter digest(Outgoing mail, String unsubscribe, Locale language) {
        var bundle = digests.read(mail.id());
        return letters.digest(bundle.told(), bundle.total() - bundle.told().size(), unsubscribe, language);
    }

    private Letter confirmation(Outgoing mail, Locale language) {
        var until = clock.instant().plus(settings.confirmTime());
        var token = confirmations.issue(mail.person(), mail.address(), until);
        return letters.confirmation(token, MINUTE.format(until), language);
    }
}
