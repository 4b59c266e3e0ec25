package org.minshu.catalog.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.calendar.WorkingCalendar;
import org.minshu.catalog.mail.MailSettings;
import org.minshu.catalog.mail.Reached;
import org.minshu.catalog.mail.WithMail;
import org.minshu.catalog.notification.Notifications;
import org.minshu.catalog.notification.Recipient;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

@WithMail
class LeaversIT {

    private static final LocalDate WEDNESDAY = LocalDate.of(2028, 11, 22);

    @Autowired
    Reached reached;

    @Autowired
    Notifications notifications;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    MailSettings settings;

    final String name = "l" + UUID.randomUUID().toString().replace("-", "");
    final String address = name + "@example.test";
    final String subject = "steward-" + name;

    @Test
    void whoIsSuspendedGetsNoMail() {
        reached.at(address, subject, TestTokens.steward(name), "zh");
        suspend();
        tell("REQUEST_GRANTED", "SQ-1");
        reached.mails(address, 0);
    }

    @Test
    void norWhatWasWrittenBefore() {
        reached.at(address, subject, TestTokens.steward(name), "zh");
        transactions.executeWithoutResult(_ -> {
            tell("REQUEST_GRANTED", "SQ-1");
            tell("DATASET_PUBLISHED", "地表水");
            suspend();
        });
        assertThat(reached.count(address, "HELD")).isEqualTo(1);
        digest();

        reached.mails(address, 0);
        assertThat(reached.count(address, "HELD") + reached.count(address, "BUNDLED"))
                .isZero();
    }

    @Test
    void whoWasNotSeenForAYearIsToldByNameAndNotByRole() throws MessagingException {
        reached.at(address, subject, TestTokens.steward(name), "en");
        var colleague = "c" + address;
        reached.at(colleague, "colleague-" + name, steward("colleague-" + name), "en");
        seen(subject, 367);
        seen("colleague-" + name, 360);

        notifications.add(
                Recipient.of(Role.STEWARD, name), "REQUEST_TO_REVIEW", Map.of("title", "SQ-1"), "/publish/reviews/1");
        tell("REQUEST_GRANTED", "SQ-2");

        assertThat(reached.mails(colleague, 1).getFirst().getSubject()).contains("SQ-1");
        assertThat(reached.mails(address, 1).getFirst().getSubject()).contains("SQ-2");
    }

    private String steward(String who) {
        return TestTokens.sign(TestTokens.claims(who, Role.STEWARD).claim("department", name));
    }

    private void tell(String kind, String title) {
        notifications.add(Recipient.person(subject), kind, Map.of("title", title), "/requests/1");
    }

    private void suspend() {
        jdbc.sql("update catalog.person set suspended = true where subject = :subject")
                .param("subject", subject)
                .update();
    }

    private void seen(String who, int daysAgo) {
        jdbc.sql("update catalog.person set last_seen = now() - make_interval(days => :days) where subject = :subject")
                .param("subject", who)
                .param("days", daysAgo)
                .update();
    }

    private void digest() {
        var now = WEDNESDAY.atTime(LocalTime.of(23, 30)).atZone(CivilTime.ZONE).toInstant();
        new Digests(jdbc, json, transactions, calendar, settings, Clock.fixed(now, ZoneOffset.UTC)).run();
    }
}
