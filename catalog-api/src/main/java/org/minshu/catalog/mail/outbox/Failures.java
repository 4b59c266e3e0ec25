package org.minshu.catalog.mail.outbox;

import java.time.Clock;
import java.util.Map;
import org.minshu.catalog.mail.MailAddresses;
import org.minshu.catalog.mail.MailPeople;
import org.minshu.catalog.mail.Mails;
import org.minshu.catalog.mail.Topic;
import org.minshu.catalog.notification.Notifications;
import org.minshu.catalog.notification.Recipient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An address that mail does not reach: nothing more is sent there, and the person is told in the portal. */
@Service
class Failures {

    private final MailPeople people;
    private final Mails mails;
    private final Outbox outbox;
    private final Notifications notifications;
    private final Clock clock;

    Failures(MailPeople people, Mails mails, Outbox outbox, Notifications notifications, Clock clock) {
        this.people = people;
        this.mails = mails;
        this.outbox = outbox;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Transactional
    public void noSuchAddress(Outgoing mail, String answer) {
        outbox.remove(mail.id());
        boolean first = mail.purpose() == Purpose.CONFIRMATION
                ? people.pendingFailed(mail.person(), mail.address())
                : people.failed(mail.person(), mail.address(), answer, clock.instant());
        if (!first) {
            return;
        }
        if (mail.purpose() != Purpose.CONFIRMATION) {
            mails.dropAll(mail.person());
        }
        notifications.add(
                Recipient.person(mail.subject()),
                Topic.FAILING,
                Map.of("title", MailAddresses.masked(mail.address()), "detail", answer),
                "/account/notifications");
    }
}
