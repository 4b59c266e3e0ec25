package org.minshu.catalog.mail.outbox;

import java.time.Clock;
import org.minshu.catalog.mail.Confirmations;
import org.minshu.catalog.mail.MailSettings;
import org.springframework.stereotype.Component;

/** Forgets what was sent, after a while, and links that have expired. */
@Component
class Retention {

    private static final int BATCH = 5_000;

    private final Outbox outbox;
    private final Confirmations confirmations;
    private final MailSettings settings;
    private final Clock clock;

    Retention(Outbox outbox, Confirmations confirmations, MailSettings settings, Clock clock) {
        this.outbox = outbox;
        this.confirmations = confirmations;
        this.settings = settings;
        this.clock = clock;
    }

    void run() {
        var now = clock.instant();
        confirmations.removeExpired(now);
        while (outbox.forget(now.minus(settings.keep()), BATCH) == BATCH) {
            // a batch a transaction
        }
    }
}
