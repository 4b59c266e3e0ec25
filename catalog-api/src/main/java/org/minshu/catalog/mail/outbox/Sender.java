package org.minshu.catalog.mail.outbox;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.minshu.catalog.mail.MailSettings;
import org.minshu.catalog.mail.outbox.Outcome.Lost;
import org.minshu.catalog.mail.outbox.Outcome.NoSuchAddress;
import org.minshu.catalog.mail.outbox.Outcome.PutOff;
import org.minshu.catalog.mail.outbox.Outcome.Refused;
import org.minshu.catalog.mail.outbox.Outcome.Taken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what waits: some at a time over one connection, never more in a minute than is allowed, and never for long, so that
 * other work gets its turn. While the server is down mails wait and lose nothing; the server is asked again ever more seldom.
 */
@Component
class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final int BATCH = 50;
    private static final Duration TURN = Duration.ofSeconds(15);
    /** A mail is handed over in fewer answers of the server than this. */
    private static final int ANSWERS = 10;

    private final MailServer server;
    private final Outbox outbox;
    private final LetterWriter writer;
    private final Failures failures;
    private final MailSettings settings;
    private final Clock clock;
    private final Backoff pause = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(1));
    private final Backoff putOff = new Backoff(Duration.ofMinutes(1), Duration.ofHours(6));
    private Instant notBefore = Instant.EPOCH;
    private int broken;

    Sender(
            MailServer server,
            Outbox outbox,
            LetterWriter writer,
            Failures failures,
            MailSettings settings,
            Clock clock) {
        this.server = server;
        this.outbox = outbox;
        this.writer = writer;
        this.failures = failures;
        this.settings = settings;
        this.clock = clock;
    }

    /** Runs every second or so, in one process at a time. */
    synchronized void run() {
        var began = clock.instant();
        if (!settings.isOn() || began.isBefore(notBefore)) {
            return;
        }
        outbox.parkAbandoned(began.minus(settings.giveUp()), began);
        var until = began.plus(TURN);
        List<Outgoing> mails;
        do {
            mails = outbox.take(allowed(clock.instant()), clock.instant(), hold());
        } while (!mails.isEmpty() && send(mails, until));
    }

    /** A minute is counted back from now, over all processes. */
    private int allowed(Instant now) {
        var left = settings.perMinute() - outbox.sentSince(now.minus(Duration.ofMinutes(1)), now);
        return Math.clamp(left, 0, BATCH);
    }

    /** Longer than a turn and one mail at its slowest. */
    private Duration hold() {
        return TURN.plus(settings.connectTimeout()).plus(settings.timeout().multipliedBy(ANSWERS));
    }

    /** Whether to go on. */
    private boolean send(List<Outgoing> mails, Instant until) {
        try (var line = server.connect()) {
            for (int i = 0; i < mails.size(); i++) {
                if (!clock.instant().isBefore(until)) {
                    giveBack(mails.subList(i, mails.size()));
                    return false;
                }
                if (send(mails.get(i), line) instanceof Lost lost) {
                    serverIsAway(mails.subList(i + 1, mails.size()), lost.answer());
                    return false;
                }
            }
        } catch (MessagingException down) {
            serverIsAway(mails, Answers.said(down));
            return false;
        }
        serverIsThere();
        return true;
    }

    private Outcome send(Outgoing mail, Line line) {
        Outcome outcome;
        try {
            outcome = line.send(writer.message(mail));
        } catch (MessagingException | RuntimeException broken) { // a worker's edge: one mail holds up no other
            LOG.error("Mail {} could not be written", mail.id(), broken);
            outcome = new PutOff(broken.getClass().getSimpleName());
        }
        settle(mail, outcome);
        return outcome;
    }

    private void settle(Outgoing mail, Outcome outcome) {
        var now = clock.instant();
        switch (outcome) {
            case Taken() -> outbox.sent(mail.id(), now);
            case NoSuchAddress(var answer) -> failures.noSuchAddress(mail, answer);
            case Refused(var answer) -> outbox.park(mail.id(), answer, now);
            case PutOff(var answer) -> putOff(mail, answer, now);
            case Lost(var answer) -> putOff(mail, answer, now);
        }
    }

    private void putOff(Outgoing mail, String answer, Instant now) {
        if (mail.attempts() + 1 >= settings.attempts()) {
            outbox.park(mail.id(), answer, now);
        } else {
            outbox.putOff(mail.id(), answer, now.plus(putOff.after(mail.attempts() + 1)));
        }
    }

    private void giveBack(List<Outgoing> mails) {
        outbox.giveBack(mails.stream().map(Outgoing::id).toList(), null);
    }

    private void serverIsAway(List<Outgoing> mails, String why) {
        outbox.giveBack(mails.stream().map(Outgoing::id).toList(), why);
        if (broken == 0) {
            LOG.warn("The mail server is not available, mails wait: {}", why);
        }
        broken++;
        notBefore = clock.instant().plus(pause.after(broken));
    }

    private void serverIsThere() {
        if (broken > 0) {
            LOG.info("The mail server is back, mails are sent");
        }
        broken = 0;
    }
}
