package org.minshu.catalog.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.mail.PostOffice;
import org.minshu.catalog.mail.Reached;
import org.minshu.catalog.mail.WithMail;
import org.minshu.catalog.notification.Notification;
import org.minshu.catalog.notification.Notifications;
import org.minshu.catalog.notification.Recipient;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithMail
class SendingIT {

    private static final String PARKED = "/api/v1/admin/work/mail/parked";

    @Autowired
    Api api;

    @Autowired
    Reached reached;

    @Autowired
    Notifications notifications;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    final String name = "s" + UUID.randomUUID().toString().replace("-", "");
    final String subject = "steward-" + name;
    final String reader = TestTokens.steward(name);
    final String authority = TestTokens.of(Role.AUTHORITY);

    @AfterEach
    void openAgain() {
        PostOffice.OPEN.open();
    }

    @Test
    void whatWaitsForAServerThatIsDownArrivesOnceWhenItIsBack() throws Exception {
        var address = name + "@example.test";
        reached.at(address, subject, reader, "zh");
        PostOffice.OPEN.shut();
        IntStream.range(0, 30).forEach(i -> tell("SQ-" + i));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> failing(address) > 0);
        assertThat(reached.count(address, "WAITING")).isEqualTo(30);

        PostOffice.OPEN.open();

        var mails = reached.mails(address, 30);
        assertThat(mails.stream().map(SendingIT::messageId)).doesNotHaveDuplicates();
        assertThat(reached.count(address, "SENT")).isEqualTo(30);
        assertThat(jdbc.sql(
                                "select max(attempts) from catalog.mail join catalog.mail_person p on p.id = person where address = :a")
                        .param("a", address)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aMailThatIsSentAgainHasTheNameItHad() {
        var address = name + "@example.test";
        reached.at(address, subject, reader, "zh");
        tell("SQ-1");
        reached.mails(address, 1);
        // As after a kill between the server's answer and ours.
        jdbc.sql("""
                        update catalog.mail set state = 'WAITING', settled_at = null
                         where person = (select id from catalog.mail_person where address = :address)""").param("address", address).update();
        var mails = reached.mails(address, 2);
        assertThat(messageId(mails.getFirst())).isEqualTo(messageId(mails.getLast()));
    }

    @Test
    void whatIsPutOffTooOftenIsParkedAndRetriedOrDiscardedByAPerson() {
        var address = "later" + name + "@example.test";
        reached.at(address, subject, reader, "zh");
        tell("SQ-1");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> failing(address) == 1);
        jdbc.sql(
                        "update catalog.mail set attempts = 7, not_before = now() where person = (select id from catalog.mail_person where address = :a)")
                .param("a", address)
                .update();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> reached.count(address, "PARKED") == 1);

        var parked = api.get(authority, PARKED).json().path("items").findValuesAsString("subject");
        assertThat(parked).contains("REQUEST_GRANTED → " + subject);
        assertThat(api.get(authority, PARKED).text()).doesNotContain(address);
        assertThat(api.get(reader, PARKED).status()).isEqualTo(403);
        var id = parkedId(address);
        assertThat(api.post(authority, PARKED + "/" + id + "/retry", "").status())
                .isEqualTo(204);
        assertThat(api.post(authority, PARKED + "/" + id + "/retry", "").problem())
                .isEqualTo("state-changed");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> failing(address) == 1);
        jdbc.sql("update catalog.mail set state = 'PARKED', settled_at = now(), claimed_until = null where id = :id")
                .param("id", id)
                .update();
        assertThat(api.send("DELETE", authority, PARKED + "/" + id, Map.of(), BodyPublishers.noBody())
                        .status())
                .isEqualTo(204);
        assertThat(reached.count(address, "PARKED")).isZero();
    }

    @Test
    void whatWaitedInVainForDaysIsParked() throws Exception {
        var address = name + "@example.test";
        reached.at(address, subject, reader, "zh");
        PostOffice.OPEN.shut();
        tell("SQ-1");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> failing(address) == 1);
        outbox.parkAbandoned(Instant.now().plusSeconds(1), Instant.now());
        assertThat(reached.count(address, "PARKED")).isEqualTo(1);
    }

    /** One change with many followers: each hears of it once, and what somebody waits for goes first. */
    @Test
    void aCrowdHoldsUpNobody() {
        jdbc.sql("""
                        insert into catalog.mail_person (subject, address, key)
                        select :name || n, n || '@' || :name || '.test', '\\x01' from generate_series(1, 600) n""").param("name", name).update();
        var urgent = name + "@example.test";
        reached.at(urgent, subject, reader, "zh");
        for (int batch = 0; batch < 4; batch++) {
            var from = batch * 150 + 1;
            notifications.addAll(IntStream.range(from, from + 150)
                    .mapToObj(n -> new Notification(
                            Recipient.person(name + n), "DELEGATED", Map.of("title", "x"), null, name + n, (long) n))
                    .toList());
        }
        tell("SQ-1");

        reached.mails(urgent, 1);
        assertThat(sentOfCrowd()).isLessThan(600);
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> sentOfCrowd() == 600);
        var mails = PostOffice.OPEN.mailAt("@" + name + ".test");
        assertThat(mails).hasSize(600);
        assertThat(mails.stream().map(SendingIT::messageId)).doesNotHaveDuplicates();
    }

    private long sentOfCrowd() {
        return jdbc.sql("""
                        select count(*) from catalog.mail join catalog.mail_person p on p.id = person
                         where state = 'SENT' and address like '%@' || :name || '.test'""").param("name", name).query(Long.class).single();
    }

    private void tell(String no) {
        notifications.add(Recipient.person(subject), "REQUEST_GRANTED", Map.of("title", no), "/requests/" + no);
    }

    private long failing(String address) {
        return jdbc.sql("""
                        select count(*) from catalog.mail join catalog.mail_person p on p.id = person
                         where address = :address and state = 'WAITING' and error is not null""").param("address", address).query(Long.class).single();
    }

    private long parkedId(String address) {
        return jdbc.sql("""
                        select mail.id from catalog.mail join catalog.mail_person p on p.id = person
                         where address = :address and state = 'PARKED'""").param("address", address).query(Long.class).single();
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
