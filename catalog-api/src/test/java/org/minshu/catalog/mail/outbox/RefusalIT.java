package org.minshu.catalog.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minshu.catalog.Api;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.mail.Reached;
import org.minshu.catalog.mail.WithMail;
import org.minshu.catalog.notification.Notifications;
import org.minshu.catalog.notification.Recipient;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

@WithMail
class RefusalIT {

    private static final String PARKED = "/api/v1/admin/work/mail/parked?size=100";

    @Autowired
    Api api;

    @Autowired
    Reached reached;

    @Autowired
    Notifications notifications;

    final String name = "s" + UUID.randomUUID().toString().replace("-", "");
    final String subject = "steward-" + name;
    final String reader = TestTokens.steward(name);
    final String authority = TestTokens.of(Role.AUTHORITY);

    @Test
    void anAddressThatIsRefusedForGoodIsToldInThePortalAndLeftAlone() {
        var address = "nobody" + name + "@example.test";
        reached.at(address, subject, reader, "zh");
        tell("SQ-1");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> kinds().contains("MAIL_FAILING"));
        tell("SQ-2");

        assertThat(reached.count(address, "WAITING")).isZero();
        assertThat(kinds()).containsOnlyOnce("MAIL_FAILING");
        var now = api.get(reader, "/api/v1/mail/preferences").json();
        assertThat(now.path("failure").asString()).isEqualTo("SMTP 550 5.1.1");
        assertThat(now.path("failingSince").isNull()).isFalse();
        assertThat(api.get(authority, PARKED).text()).doesNotContain(name);
    }

    /** Its operator forgot about us; nobody's address is at fault, and what was refused can be sent once that is repaired. */
    @ParameterizedTest
    @CsvSource({"relayed, SMTP 554 5.7.1", "permitted, SMTP 550"})
    void aRelayThatRefusesUsCostsNobodyAddressOrMail(String recipient, String answer) {
        var address = recipient + name + "@example.test";
        reached.at(address, subject, reader, "zh");
        tell("SQ-1");
        tell("SQ-2");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> reached.count(address, "WAITING") == 0);

        assertThat(reached.count(address, "PARKED")).isEqualTo(2);
        assertThat(kinds()).doesNotContain("MAIL_FAILING");
        var now = api.get(reader, "/api/v1/mail/preferences").json();
        assertThat(now.path("address").asString()).isEqualTo(address);
        assertThat(now.path("failingSince").isNull()).isTrue();
        var parked = api.get(authority, PARKED).json().path("items").valueStream();
        assertThat(parked.filter(mail -> mail.path("subject").asString().endsWith(subject)))
                .extracting(mail -> mail.path("error").asString())
                .containsExactly(answer, answer);
    }

    private void tell(String no) {
        notifications.add(Recipient.person(subject), "REQUEST_GRANTED", Map.of("title", no), "/requests/" + no);
    }

    private List<String> kinds() {
        return api.get(reader, "/api/v1/notifications").json().path("items").findValuesAsString("kind");
    }
}
