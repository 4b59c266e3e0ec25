package org.minshu.catalog.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.calendar.WorkingCalendar;
import org.minshu.catalog.mail.MailSettings;
import org.minshu.catalog.mail.Reached;
import org.minshu.catalog.mail.WithMail;
import org.minshu.catalog.notification.Notifications;
import org.minshu.catalog.notification.Recipient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

@WithMail
class DigestIT {

    /** A Friday, a Saturday and the Monday after, all ordinary ones. */
    private static final LocalDate FRIDAY = LocalDate.of(2028, 11, 17);

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

    final String name = "d" + UUID.randomUUID().toString().replace("-", "");
    final String address = name + "@example.test";
    final String subject = "steward-" + name;

    @Test
    void whatIsOfTheDayComesInOneMailFromTheStatedHourOn() throws Exception {
        reached.at(address, subject, TestTokens.steward(name), "zh");
        tell("地表水");
        tell("大气");

        at(FRIDAY, 22).run();
        assertThat(reached.count(address, "HELD")).isEqualTo(2);
        var one = CompletableFuture.runAsync(at(FRIDAY, 23)::run);
        var other = CompletableFuture.runAsync(at(FRIDAY, 23)::run);
        CompletableFuture.allOf(one, other).join();
        tell("噪声");
        at(FRIDAY, 23).run();

        var mail = reached.mails(address, 1).getFirst();
        assertThat(mail.getSubject()).isEqualTo("【闽数】通知汇总（2 条）");
        assertThat(Reached.text(mail, 0)).contains("“地表水”有新版本", "“大气”", "http://127.0.0.1/datasets/1");
        assertThat(Reached.text(mail, 1)).contains("地表水", "大气").doesNotContain("噪声");
        assertThat(reached.count(address, "HELD")).isEqualTo(1);
        at(FRIDAY.plusDays(1), 23).run();
        assertThat(reached.count(address, "HELD")).isEqualTo(1);
        at(FRIDAY.plusDays(3), 23).run();
        assertThat(Reached.text(reached.mails(address, 2).getLast(), 0)).contains("噪声");
    }

    /** Who asked for one mail a day is not told of each thing that comes after it. */
    @Test
    void whatComesAfterTheHourWaitsForTheNextWorkingDay() {
        reached.at(address, subject, TestTokens.steward(name), "zh");
        var thursday = FRIDAY.plusDays(6);
        held("after", thursday, LocalTime.of(23, 0));
        at(thursday, 23).run();
        assertThat(reached.count(address, "HELD")).isEqualTo(1);

        held("before", thursday, LocalTime.of(22, 59));
        at(thursday, 23).run();
        at(thursday, 23).run();
        assertThat(Reached.text(reached.mails(address, 1).getFirst(), 0))
                .contains("before")
                .doesNotContain("after");
        at(thursday.plusDays(1), 23).run();
        assertThat(Reached.text(reached.mails(address, 2).getLast(), 0)).contains("after");
    }

    @Test
    void aLongDayNamesTheNewestAndCountsTheRest() throws Exception {
        reached.at(address, subject, TestTokens.steward(name), "en");
        for (int i = 0; i < Digests.NAMED + 7; i++) {
            tell("n" + i);
        }
        at(FRIDAY.plusDays(4), 23).run();

        var mail = reached.mails(address, 1).getFirst();
        assertThat(mail.getSubject()).isEqualTo("[Minshu] Notifications (57)");
        assertThat(Reached.text(mail, 0))
                .contains("7 more are in the portal", "“n56”")
                .doesNotContain("“n3”");
    }

    private void held(String title, LocalDate day, LocalTime at) {
        tell(title);
        jdbc.sql("""
                        update catalog.mail set created_at = :at from catalog.notification told
                         where told.id = mail.notification and told.subject = :subject
                           and told.parameters ->> 'title' = :title""")
                .param("at", day.atTime(at).atZone(CivilTime.ZONE).toOffsetDateTime())
                .param("subject", subject)
                .param("title", title)
                .update();
    }

    private void tell(String title) {
        notifications.add(Recipient.person(subject), "DATASET_PUBLISHED", Map.of("title", title), "/datasets/1");
    }

    private Digests at(LocalDate day, int hour) {
        var now = day.atTime(LocalTime.of(hour, 30)).atZone(CivilTime.ZONE).toInstant();
        return new Digests(jdbc, json, transactions, calendar, settings, Clock.fixed(now, ZoneOffset.UTC));
    }
}
