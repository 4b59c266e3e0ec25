package org.minshu.catalog.mail.outbox;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.mail.outbox.Outcome.Lost;
import org.minshu.catalog.mail.outbox.Outcome.NoSuchAddress;
import org.minshu.catalog.mail.outbox.Outcome.PutOff;
import org.minshu.catalog.mail.outbox.Outcome.Refused;

/** Reads what a mail server answered (RFC 5321); servers repeat addresses, so only numbers are kept. */
final class Answers {

    private static final int FOR_GOOD = 500;

    private Answers() {}

    static Outcome of(MessagingException failure, boolean stillConnected) {
        @Nullable Exception cause = failure;
        while (cause instanceof MessagingException each) {
            if (each instanceof SMTPAddressFailedException refused) {
                return ofCode(refused.getReturnCode(), true);
            }
            if (each instanceof SMTPSenderFailedException refused) {
                return ofCode(refused.getReturnCode(), false);
            }
            if (each instanceof SMTPSendFailedException refused && each.getNextException() == null) {
                return ofCode(refused.getReturnCode(), isAboutAddress(refused.getReturnCode()));
            }
            cause = each.getNextException();
        }
        return stillConnected ? new PutOff(said(failure)) : new Lost(said(failure));
    }

    /** Some servers look for the mailbox only when they have the whole mail. */
    private static boolean isAboutAddress(int code) {
        return code == 550 || code == 551 || code == 553;
    }

    private static Outcome ofCode(int code, boolean address) {
        var answer = "SMTP " + code;
        if (code < FOR_GOOD) {
            return code <= 0 || code == 421 ? new Lost(answer) : new PutOff(answer);
        }
        return address ? new NoSuchAddress(answer) : new Refused(answer);
    }

    /** Of what kind it was; its text may hold addresses. */
    static String said(Exception failure) {
        var said = failure.getClass().getSimpleName();
        @Nullable Throwable cause = failure.getCause();
        while (cause != null && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause == null ? said : said + " (" + cause.getClass().getSimpleName() + ")";
    }
}
