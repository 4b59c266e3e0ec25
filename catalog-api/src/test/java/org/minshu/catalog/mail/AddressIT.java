package org.minshu.catalog.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minshu.catalog.Api;
import org.minshu.catalog.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithMail
class AddressIT {

    private static final String PATH = "/api/v1/mail";

    @Autowired
    Api api;

    @Autowired
    Reached reached;

    @Autowired
    JdbcClient jdbc;

    final String name = "a" + UUID.randomUUID().toString().replace("-", "");
    final String address = name + "@example.test";
    final String reader = TestTokens.steward(name);

    @Test
    void anAddressCountsOnceItsLinkWasUsedAndTheLinkOnce() throws Exception {
        var asked = api.put(reader, PATH + "/address", Map.of(), Map.of("address", " " + address, "language", "en"));
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
        assertThat(asked.json().path("pendingAddress").asString()).isEqualTo(address);

        var mail = reached.mails(address, 1).getFirst();
        assertThat(mail.getSubject()).isEqualTo("[Minshu] Please confirm your mail address");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(api.get(reader, PATH + "/preferences").json().path("address").isNull())
                .isTrue();
        var token = Reached.token(Reached.text(mail, 0));
        assertThat(Reached.text(mail, 1))
                .contains("http://127.0.0.1/account/notifications/confirmation?token=" + token);

        assertThat(confirm(token).status()).isEqualTo(204);
        assertThat(confirm(token).problem()).isEqualTo("mail-link-invalid");
        assertThat(confirm("").problem()).isEqualTo("mail-link-invalid");
        var now = api.get(reader, PATH + "/preferences");
        assertThat(now.json().path("address").asString()).isEqualTo(address);
        assertThat(now.json().path("language").asString()).isEqualTo("en");
        assertThat(now.etag()).isEqualTo("\"" + now.json().path("revision").asLong() + "\"");
        assertThat(audited()).isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from catalog.audit_entry where before::text || after::text like :what")
                        .param("what", "%" + address + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aLinkThatHasExpiredOrWasOvertakenConfirmsNothing() {
        api.put(reader, PATH + "/address", Map.of(), Map.of("address", address));
        var first = Reached.token(Reached.text(reached.mails(address, 1).getFirst(), 0));
        api.put(reader, PATH + "/address", Map.of(), Map.of("address", "b" + address));
        assertThat(confirm(first).problem()).isEqualTo("mail-link-invalid");

        var second = Reached.token(Reached.text(reached.mails("b" + address, 1).getFirst(), 0));
        jdbc.sql("update catalog.mail_confirmation set expires_at = now() where address = :address")
                .param("address", "b" + address)
                .update();
        assertThat(confirm(second).problem()).isEqualTo("mail-link-invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@b",
                "a@b.test\r\nBcc: x@y.test",
                "a b@c.test",
                "<a@b.test>",
                "a@b.test,c@d.test",
                "\"a\"@b.test",
                "a@-b.test",
                "a@127.0.0.1"
            })
    void whatIsNoAddressIsRefused(String no) {
        assertThat(api.put(reader, PATH + "/address", Map.of(), Map.of("address", no))
                        .problem())
                .isEqualTo("validation-failed");
    }

    @Test
    void nobodyIsFloodedWithLinks() {
        for (int i = 0; i < 5; i++) {
            assertThat(ask(i + address).status()).isEqualTo(200);
        }
        assertThat(ask(address).problem()).isEqualTo("too-many-requests");
    }

    /** Whether a mail was in hand meanwhile is not known, and need not be. */
    @Test
    void norByThoseWhoTakeEachAddressBack() {
        for (int i = 0; i < 5; i++) {
            assertThat(ask(address).status()).isEqualTo(200);
            assertThat(remove().status()).isEqualTo(204);
        }
        assertThat(ask(address).problem()).isEqualTo("too-many-requests");
        jdbc.sql("""
                        update catalog.mail_person
                           set asked = array(select at - interval '1 hour' from unnest(asked) as each (at))
                         where subject = :subject""").param("subject", "steward-" + name).update();
        assertThat(ask(address).status()).isEqualTo(200);
    }

    @Test
    void norDoesAnybodyLearnThroughUsWhichAddressesThereAre() {
        for (int i = 0; i < 5; i++) {
            assertThat(ask("nobody" + i + address).status()).isEqualTo(200);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> api.get(reader, PATH + "/preferences")
                        .json()
                        .path("pendingAddress")
                        .isNull());
        assertThat(ask("nobody" + address).problem()).isEqualTo("too-many-requests");
    }

    @Test
    void whoTakesTheAddressBackGetsNothingMore() {
        reached.at(address, "steward-" + name, reader, "zh");
        assertThat(remove().status()).isEqualTo(204);
        assertThat(api.get(reader, PATH + "/preferences").json().path("address").isNull())
                .isTrue();
    }

    @Test
    void choicesAreKeptAndOlderOnesRefused() {
        var first = api.get(reader, PATH + "/preferences");
        assertThat(first.json().path("available").asBoolean()).isTrue();
        var form = Map.of("language", "en", "topics", Map.of("DATASET", "PORTAL"));
        var changed = api.put(reader, PATH + "/preferences", Map.of("If-Match", first.etag()), form);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.json().path("topics").toString()).contains("{\"name\":\"DATASET\",\"mode\":\"PORTAL\"}");
        assertThat(changed.json().path("topics").findValuesAsString("name"))
                .contains("REVIEW", "DEADLINE")
                .doesNotContain("REQUEST");

        assertThat(api.put(reader, PATH + "/preferences", Map.of("If-Match", first.etag()), form)
                        .problem())
                .isEqualTo("changed-meanwhile");
        assertThat(api.put(reader, PATH + "/preferences", Map.of(), form).problem())
                .isEqualTo("precondition-required");
        assertThat(api.put(
                                reader,
                                PATH + "/preferences",
                                Map.of("If-Match", changed.etag()),
                                Map.of("language", "fr", "topics", Map.of("DATASET", "NEVER", "NOTHING", "DAILY")))
                        .json()
                        .path("violations")
                        .size())
                .isEqualTo(3);
    }

    private Api.Answer ask(String address) {
        return api.put(reader, PATH + "/address", Map.of(), Map.of("address", address));
    }

    private Api.Answer remove() {
        return api.send("DELETE", reader, PATH + "/address", Map.of(), BodyPublishers.noBody());
    }

    private Api.Answer confirm(String token) {
        return api.post(null, PATH + "/confirmation", Map.of("token", token));
    }

    private long audited() {
        return jdbc.sql("select count(*) from catalog.audit_entry where subject = :subject")
                .param("subject", "mail steward-" + name)
                .query(Long.class)
                .single();
    }
}
