package org.minshu.catalog.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What settings do to mails that are not sent yet. */
@Repository
public class Mails {

    private final JdbcClient jdbc;

    Mails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Before all others, for somebody waits for it. */
    void confirm(long person, Instant now) {
        jdbc.sql("""
                        insert into catalog.mail (person, purpose, rank, state, created_at, waiting_since)
                        values (:person, 'CONFIRMATION', 0, 'WAITING', :now, :now)""")
                .param("person", person)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** No address any more: what was not sent is not sent. */
    public void dropAll(long person) {
        jdbc.sql("""
                        delete from catalog.mail
                         where person = :person and state in ('HELD', 'WAITING', 'PARKED')""").param("person", person).update();
    }

    /** What the person does not want as mail any more. */
    void dropUnwanted(long person) {
        jdbc.sql("""
                        delete from catalog.mail using unnest(:topics::text[], :modes::text[]) as topic (name, mode)
                         where mail.person = :person and mail.state in ('HELD', 'WAITING')
                           and mail.topic = topic.name
                           and coalesce(
                                 (select mode from catalog.mail_subscription chosen
                                   where chosen.subscription = mail.subscription and chosen.person = mail.person),
                                 (select mode from catalog.mail_topic chosen
                                   where chosen.topic = mail.topic and chosen.person = mail.person),
                                 topic.mode) = 'PORTAL'""")
                .param("person", person)
                .param("topics", Arrays.stream(Topic.values()).map(Enum::name).toArray(String[]::new))
                .param(
                        "modes",
                        Arrays.stream(Topic.values())
                                .map(topic -> topic.usual().name())
                                .toArray(String[]::new))
                .update();
    }
}
