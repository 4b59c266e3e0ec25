package org.minshu.catalog.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minshu.catalog.mail.outbox.Outcome.Lost;
import org.minshu.catalog.mail.outbox.Outcome.NoSuchAddress;
import org.minshu.catalog.mail.outbox.Outcome.PutOff;
import org.minshu.catalog.mail.outbox.Outcome.Refused;

class AnswersTest {

    private static final String RECIPIENT = "zhang@example.test";

    /** As Postfix, Gmail (in several lines), Exchange, qmail and others say it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "550 5.1.1 <zhang@example.test>: Recipient address rejected: User unknown in local recipient table",
                "550-5.1.1 The email account that you tried to reach does not exist.\n550 5.1.1 See support",
                "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup",
                "550 5.1.2 <zhang@example.test>: Recipient address rejected: Domain not found",
                "501 5.1.3 Bad recipient address syntax",
                "551 5.1.6 The mailbox has moved",
                "550 sorry, no mailbox here by that name. (#5.1.1)\n"
            })
    void noSuchAddress(String answer) {
        assertThat(toRecipient(answer)).isInstanceOf(NoSuchAddress.class);
        assertThat(toMail(answer)).isInstanceOf(NoSuchAddress.class);
    }

    /** Of relays that do not know us, filters, senders, and mailboxes that are full or busy. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "554 5.7.1 <zhang@example.test>: Relay access denied",
                "550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain",
                "550 5.7.1 Unable to relay",
                "550 relay not permitted",
                "550 relay not permitted for 5.1.1.7",
                "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
                "550 Connection frequency limited",
                "550 5.1.0 <no-reply@data.test>: Sender address rejected: User unknown in local recipient table",
                "550 5.1.8 <no-reply@data.test>: Sender address rejected: Domain not found",
                "553 5.1.7 The sender address is no valid one",
                "550 5.2.1 The user is receiving mail at a rate that prevents additional messages from being delivered",
                "552 5.2.2 Mailbox full",
                "550 5.7.1 Message rejected as spam",
                "503 Bad sequence of commands"
            })
    void anythingElseIsNotTheAddress(String answer) {
        assertThat(toRecipient(answer)).isInstanceOf(Refused.class);
        assertThat(toMail(answer)).isInstanceOf(Refused.class);
    }

    @Test
    void onlyNumbersAreKept() {
        assertThat(toRecipient("550 5.1.1 <zhang@example.test>: User unknown"))
                .isEqualTo(new NoSuchAddress("SMTP 550 5.1.1"));
        assertThat(toRecipient("550 No such user zhang@example.test")).isEqualTo(new Refused("SMTP 550"));
        assertThat(toMail("451 4.3.0 try again later")).isEqualTo(new PutOff("SMTP 451 4.3.0"));
        assertThat(toMail("421 4.3.2 shutting down")).isEqualTo(new Lost("SMTP 421 4.3.2"));
    }

    @Test
    void whatIsSaidOfTheSenderIsNotTheAddress() throws MessagingException {
        var answer = "550 5.1.1 <no-reply@data.test>: User unknown";
        var refused = new SMTPSenderFailedException(new InternetAddress("no-reply@data.test"), "MAIL", 550, answer);
        assertThat(Answers.of(whole(answer, refused), true)).isInstanceOf(Refused.class);
    }

    private static Outcome toRecipient(String answer) {
        try {
            var refused =
                    new SMTPAddressFailedException(new InternetAddress(RECIPIENT), "RCPT TO", code(answer), answer);
            return Answers.of(whole(answer, refused), true);
        } catch (MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Outcome toMail(String answer) {
        return Answers.of(whole(answer, null), true);
    }

    private static SMTPSendFailedException whole(String answer, @Nullable MessagingException cause) {
        return new SMTPSendFailedException("RSET", code(answer), answer, cause, null, null, null);
    }

    private static int code(String answer) {
        return Integer.parseInt(answer.substring(0, 3));
    }
}
