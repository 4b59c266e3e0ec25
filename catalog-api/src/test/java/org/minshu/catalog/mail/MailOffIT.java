package org.minshu.catalog.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.notification.Notifications;
import org.minshu.catalog.notification.Recipient;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CatalogIT
class MailOffIT {

    @Autowired
    Api api;

    @Autowired
    Notifications notifications;

    @Autowired
    JdbcClient jdbc;

    @Test
    void withoutAMailServerNothingIsPromised() {
        var reader = TestTokens.of(Role.AUDITOR);
        assertThat(api.get(reader, "/api/v1/mail/preferences")
                        .json()
                        .path("available")
                        .asBoolean())
                .isFalse();
        assertThat(api.put(reader, "/api/v1/mail/address", Map.of(), Map.of("address", "a@b.test"))
                        .problem())
                .isEqualTo("mail-off");
        assertThat(api.get(null, "/api/v1/mail/preferences").status()).isEqualTo(401);

        jdbc.sql("insert into catalog.mail_person (subject, address, key) values ('off', 'a@b.test', '\\x01')")
                .update();
        notifications.add(Recipient.person("off"), "REQUEST_GRANTED", Map.of("title", "SQ"), null);
        assertThat(jdbc.sql("select count(*) from catalog.mail")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
