package org.minshu.catalog.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.notification.Notification;
import org.minshu.catalog.notification.Notifications;
import org.minshu.catalog.notification.Recipient;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithMail
class NotificationMailIT {

    private static final String PATH = "/api/v1/mail/unsubscription";

    @Autowired
    Api api;

    @Autowired
    Reached reached;

    @Autowired
    Notifications notifications;

    @Autowired
    JdbcClient jdbc;

    final String name = "n" + UUID.randomUUID().toString().replace("-", "");
    final String address = name + "@example.test";
    final String subject = "steward-" + name;
    final String reader = TestTokens.steward(name);

    @Test
    void whatIsToldComesAtOnceInWordsThatNameNobody() throws Exception {
        reached.at(address, subject, reader, "zh");
        tell("REQUEST_REJECTED", Map.of("title", "SQ-2026-1", "detail", "身份证号 3501…", "by", "王处"));

        var mail = reached.mails(address, 1).getFirst();
        assertThat(mail.getSubject()).isEqualTo("【闽数】申请 SQ-2026-1 已驳回，理由请在平台查看");
        assertThat(Reached.text(mail, 0) + Reached.text(mail, 1))
                .contains("http://127.0.0.1/requests/SQ-2026-1", "http://127.0.0.1/account/notifications")
                .doesNotContain("王处", "身份证号");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header(mail, "List-Unsubscribe")).matches("<http://127.0.0.1/unsubscribe\\?token=[\\w.-]+>");
        assertThat(header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(header(mail, "Message-ID")).matches("<mail\\.[0-9a-f-]{36}@data\\.test>");
        assertThat(mail.getFrom()[0].toString()).contains("no-reply@data.test");
    }

    @Test
    void whoReadsEnglishGetsEnglish() throws Exception {
        reached.at(address, subject, reader, "en");
        tell("REQUEST_DUE_SOON", Map.of("title", "SQ-2026-2", "until", "2026-11-30T10:00:00Z"));

        var mail = reached.mails(address, 1).getFirst();
        assertThat(mail.getSubject()).isEqualTo("[Minshu] Request SQ-2026-2 is due at 2026-11-30 18:00");
        assertThat(Reached.text(mail, 1)).contains("lang=\"en\"", "Open it", "No more mail of this kind");
        assertThat(Reached.text(mail, 0)).doesNotContain("通知");
    }

    @Test
    void noTextBecomesAHeaderOrMarkup() throws Exception {
        reached.at(address, subject, reader, "en");
        tell("REQUEST_GRANTED", Map.of("title", "SQ-3\r\nBcc: victim@example.test\r\n\r\n<b>x</b>"));

        var mail = reached.mails(address, 1).getFirst();
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).contains("SQ-3 Bcc: victim@example.test").doesNotContain("\n", "\r");
        assertThat(Reached.text(mail, 1)).contains("&lt;b&gt;x").doesNotContain("<b>x");
        assertThat(PostOffice.OPEN.mailOf("victim@example.test")).isEmpty();
    }

    @Test
    void allOfADepartmentGetItWhoWantIt() {
        reached.at(address, subject, reader, "zh");
        var colleague = "c" + address;
        person(colleague, "colleague-" + name, Role.STEWARD, name);
        person("d" + address, "stranger-" + name, Role.STEWARD, "other" + name);
        person("e" + address, "developer-" + name, Role.DEVELOPER, null);
        person("f" + address, "deputy-" + name, Role.STEWARD, name + "x");
        person("g" + address, "deputy2-" + name, Role.AUDITOR, null);
        delegation("deputy-" + name);
        delegation("deputy2-" + name);

        notifications.add(
                Recipient.of(Role.STEWARD, name),
                "REQUEST_TO_REVIEW",
                Map.of("title", "SQ-4"),
                "/publish/reviews/SQ-4");

        reached.mails(address, 1);
        reached.mails(colleague, 1);
        reached.mails("g" + address, 1);
        assertThat(PostOffice.OPEN.mailAt("d" + address)).isEmpty();
        assertThat(PostOffice.OPEN.mailAt("e" + address)).isEmpty();
        // A steward of another department cannot stand in.
        assertThat(PostOffice.OPEN.mailAt("f" + address)).isEmpty();
    }

    @Test
    void oneClickEndsWhatTheMailIsAboutAndNothingElse() throws Exception {
        reached.at(address, subject, reader, "zh");
        tell("REQUEST_OVERDUE", Map.of("title", "SQ-5"));
        var token = Reached.token(header(reached.mails(address, 1).getFirst(), "List-Unsubscribe"));

        var seen = api.get(null, PATH + "?token=" + token);
        assertThat(seen.json().path("topic").asString()).isEqualTo("DEADLINE");
        assertThat(seen.json().path("address").asString()).isEqualTo("n***@example.test");
        assertThat(end(token, false).status()).isEqualTo(200);
        assertThat(end(token, false).status()).isEqualTo(200);
        tell("REQUEST_OVERDUE", Map.of("title", "SQ-6"));
        tell("REQUEST_GRANTED", Map.of("title", "SQ-7"));

        assertThat(reached.mails(address, 2).getLast().getSubject()).contains("SQ-7");
        assertThat(end(token, true).status()).isEqualTo(200);
        tell("REQUEST_GRANTED", Map.of("title", "SQ-8"));
        reached.mails(address, 2);
        assertThat(end(token.replace("DEADLINE", "REQUEST"), false).problem()).isEqualTo("mail-link-invalid");
        assertThat(end("1.ALL." + "A".repeat(43), false).problem()).isEqualTo("mail-link-invalid");
    }

    @Test
    void aSubscriptionMayBeToldOtherwiseThanItsTopic() {
        reached.at(address, subject, reader, "zh");
        var kept = api.post(reader, "/api/v1/subscriptions", Map.of("query", "q=" + name, "title", "检索"))
                .json()
                .path("id")
                .asLong();
        var etag = api.get(reader, "/api/v1/mail/preferences").etag();
        var changed = api.put(
                reader,
                "/api/v1/mail/preferences",
                Map.of("If-Match", etag),
                Map.of("subscriptions", Map.of(kept, "AT_ONCE", 1, "AT_ONCE")));
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);

        tellOf(kept, "first");
        assertThat(PostOffice.OPEN.mailOf(address)).hasSizeLessThan(2);
        var mail = reached.mails(address, 1).getFirst();
        var ended = end(Reached.token(Reached.text(mail, 0)), false);
        assertThat(ended.json().path("scope").asString()).isEqualTo("SUBSCRIPTION");
        assertThat(ended.json().path("title").asString()).isEqualTo("检索");
        tellOf(kept, "second");
        reached.mails(address, 1);
        assertThat(reached.count(address, "HELD")).isZero();
    }

    private void tell(String kind, Map<String, String> words) {
        notifications.add(Recipient.person(subject), kind, words, "/requests/" + words.get("title"));
    }

    private void tellOf(long subscription, String what) {
        notifications.addAll(List.of(new Notification(
                Recipient.person(subject),
                "SEARCH_MATCHED",
                Map.of("title", "检索", "detail", what),
                "/datasets?q=" + name,
                what + name,
                subscription)));
    }

    private void person(String at, String who, Role role, String department) {
        var claims = TestTokens.claims(who, role);
        reached.at(
                at, who, TestTokens.sign(department == null ? claims : claims.claim("department", department)), "zh");
    }

    private void delegation(String deputy) {
        jdbc.sql("""
                        insert into catalog.delegation (officer, officer_name, role, department, deputy, deputy_name,
                               valid_from, valid_until, reason, created_at)
                        values (:officer, 'O', 'STEWARD', :department, :deputy, 'D', :from, :until, 'leave', now())""")
                .param("officer", subject)
                .param("department", name)
                .param("deputy", deputy)
                .param("from", LocalDate.now(ZoneOffset.UTC).minusDays(1))
                .param("until", LocalDate.now(ZoneOffset.UTC).plusDays(2))
                .update();
    }

    private Api.Answer end(String token, boolean everything) {
        return api.post(null, PATH, Map.of("token", token, "everything", everything));
    }

    private static String header(MimeMessage mail, String name) throws MessagingException {
        return mail.getHeader(name)[0];
    }
}
