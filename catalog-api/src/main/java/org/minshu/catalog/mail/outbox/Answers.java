package org.minshu.catalog.mail.outbox;

import jakarta.mail.MessagingException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.mail.outbox.Outcome.Lost;
import org.minshu.catalog.mail.outbox.Outcome.NoSuchAddress;
import org.minshu.catalog.mail.outbox.Outcome.PutOff;
import org.minshu.catalog.mail.outbox.Outcome.Refused;

/**
 * Reads what a mail server answered (RFC 5321, with the status of RFC 3463 where it gives one); servers repeat addresses, so only
 * numbers are kept.
 */
final class Answers {

    private static final int FOR_GOOD = 500;

    /** After the code, or at the end as qmail has it. */
    private static final Pattern STATUS =
            Pattern.compile("^\\d{3}[ -]([45](?:\\.\\d{1,3}){2})(?!\\.?\\d)|\\(#([45](?:\\.\\d{1,3}){2})\\)");

    /**
     * What is said of recipients alone. 5.1.0, 5.1.7 and 5.1.8 are said of senders too, and a code without a status of anything:
     * "550 relay not permitted" to all recipients, and all of them would lose their addresses.
     */
    private static final Set<String> NO_SUCH_ADDRESS = Set.of("5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10");

    private Answers() {}

    static Outcome of(MessagingException failure, boolean stillConnected) {
        @Nullable Exception cause = failure;
        while (cause instanceof MessagingException each) {
            if (each instanceof SMTPAddressFailedException refused) {
                return of(refused.getReturnCode(), status(each), true);
            }
            if (each instanceof SMTPSenderFailedException refused) {
                return of(refused.getReturnCode(), status(each), false);
            }
            if (each instanceof SMTPSendFailedException refused && each.getNextException() == null) {
                // Some servers look for the mailbox only when they have the whole mail.
                return of(refused.getReturnCode(), status(each), true);
            }
            cause = each.getNextException();
        }
        return stillConnected ? new PutOff(said(failure)) : new Lost(said(failure));
    }

    /** Empty where the server gives none. */
    private static String status(MessagingException failure) {
        var found = STATUS.matcher(Objects.requireNonNullElse(failure.getMessage(), ""));
        return found.find() ? Objects.requireNonNullElseGet(found.group(1), () -> found.group(2)) : "";
    }

    private static Outcome of(int code, String status, boolean maybeAddress) {
        var answer = ("SMTP " + code + " " + status).strip();
        if (code < FOR_GOOD) {
            return code <= 0 || code == 421 ? new Lost(answer) : new PutOff(answer);
        }
        return maybeAddress && NO_SUCH_ADDRESS.contains(status) ? new NoSuchAddress(answer) : new Refused(answer);
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
