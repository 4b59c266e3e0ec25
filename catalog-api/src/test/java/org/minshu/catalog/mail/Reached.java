package org.minshu.catalog.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.minshu.catalog.Api;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People whom mail reaches, and what reached them. */
@TestComponent
public class Reached {

    private static final Pattern TOKEN = Pattern.compile("token=([\\w.-]+)");

    private final Api api;
    private final JdbcClient jdbc;

    Reached(Api api, JdbcClient jdbc) {
        this.api = api;
        this.jdbc = jdbc;
    }

    /** As if confirmed: known to the register, and with an address. */
    public void at(String address, String subject, String token, String language) {
        api.get(token, "/api/v1/me");
        jdbc.sql("""
                        insert into catalog.mail_person (subject, address, language, key)
                        values (:subject, :address, :language, '\\x01'::bytea || convert_to(:subject, 'UTF8'))""")
                .param("subject", subject)
                .param("address", address)
                .param("language", language)
                .update();
    }

    /** Waits until so many have arrived, and a moment for more that should not. */
    public List<MimeMessage> mails(String address, int count) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(PostOffice.OPEN.mailOf(address)).hasSizeGreaterThanOrEqualTo(count));
        nothingWaits(address);
        assertThat(PostOffice.OPEN.mailOf(address)).hasSize(count);
        return PostOffice.OPEN.mailOf(address);
    }

    public void nothingWaits(String address) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> count(address, "WAITING") == 0);
    }

    public long count(String address, String state) {
        return jdbc.sql("""
                        select count(*) from catalog.mail join catalog.mail_person on mail_person.id = mail.person
                         where address = :address and state = :state""")
                .param("address", address)
                .param("state", state)
                .query(Long.class)
                .single();
    }

    public static String text(Message message, int part) {
        try {
            return ((MimeMultipart) message.getContent())
                    .getBodyPart(part)
                    .getContent()
                    .toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String token(String text) {
        var found = TOKEN.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
