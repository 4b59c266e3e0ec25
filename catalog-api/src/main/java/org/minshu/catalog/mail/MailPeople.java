package org.minshu.catalog.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The addresses of all, and whether mail arrives there. */
@Repository
public class MailPeople {

    private final JdbcClient jdbc;

    MailPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MailPerson> find(String subject) {
        return read("select * from catalog.mail_person where subject = :key", subject);
    }

    Optional<MailPerson> find(long id) {
        return read("select * from catalog.mail_person where id = :key", id);
    }

    /** That of the caller, kept from others until the transaction ends; there from now on. */
    MailPerson lock(String subject) {
        jdbc.sql("insert into catalog.mail_person (subject, key) values (:subject, :key) on conflict do nothing")
                .param("subject", subject)
                .param("key", SigningKey.random().bytes())
                .update();
        return read("select * from catalog.mail_person where subject = :key for update", subject)
                .orElseThrow();
    }

    MailPerson lock(long id) {
        return read("select * from catalog.mail_person where id = :key for update", id)
                .orElseThrow();
    }

    private Optional<MailPerson> read(String sql, Object key) {
        return jdbc.sql(sql).param("key", key).query(MailPeople::person).optional();
    }

    void setLanguage(long id, String language) {
        jdbc.sql("update catalog.mail_person set language = :language, revision = revision + 1 where id = :id")
                .param("id", id)
                .param("language", language)
                .update();
    }

    /** Notes that a link is asked for, unless it would be one too many; what becomes of its mail does not matter. */
    boolean mayAsk(long id, int most, Instant now, Duration within) {
        return jdbc.sql("""
                                update catalog.mail_person
                                   set asked = array(select at from unnest(asked) as each (at) where at > :since)
                                               || cast(:now as timestamptz)
                                 where id = :id
                                   and (select count(*) from unnest(asked) as each (at) where at > :since) < :most""")
                        .param("id", id)
                        .param("most", most)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("since", now.minus(within).atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Links to what was asked for before work no more. */
    void setPending(long id, String address, String language, Instant until) {
        forgetConfirmations(id);
        jdbc.sql("""
                        update catalog.mail_person
                           set pending_address = :address, pending_until = :until, language = :language,
                               revision = revision + 1
                         where id = :id""")
                .param("id", id)
                .param("address", address)
                .param("language", language)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** From now on mail goes there, whatever was the matter before. */
    void confirm(long id, String address) {
        forgetConfirmations(id);
        jdbc.sql("""
                        update catalog.mail_person
                           set address = :address, pending_address = null, pending_until = null, failing_since = null,
                               failure = null, revision = revision + 1
                         where id = :id""").param("id", id).param("address", address).update();
    }

    void removeAddress(long id) {
        forgetConfirmations(id);
        jdbc.sql("""
                        update catalog.mail_person
                           set address = null, pending_address = null, pending_until = null, failing_since = null,
                               failure = null, revision = revision + 1
                         where id = :id""").param("id", id).update();
    }

    /** False where the address is another one by now, or known to fail. */
    public boolean failed(long id, String address, String failure, Instant at) {
        return jdbc.sql("""
                                update catalog.mail_person
                                   set failing_since = :at, failure = :failure, revision = revision + 1
                                 where id = :id and address = :address and failing_since is null""")
                        .param("id", id)
                        .param("address", address)
                        .param("failure", failure)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The address that was to be confirmed does not exist; false where it is another one by now. */
    public boolean pendingFailed(long id, String address) {
        forgetConfirmations(id);
        return jdbc.sql("""
                                update catalog.mail_person
                                   set pending_address = null, pending_until = null, revision = revision + 1
                                 where id = :id and pending_address = :address""").param("id", id).param("address", address).update() == 1;
    }

    private void forgetConfirmations(long id) {
        jdbc.sql("delete from catalog.mail_confirmation where person = :id")
                .param("id", id)
                .update();
    }

    void touched(long id) {
        jdbc.sql("update catalog.mail_person set revision = revision + 1 where id = :id")
                .param("id", id)
                .update();
    }

    private static MailPerson person(ResultSet row, int number) throws SQLException {
        return new MailPerson(
                row.getLong("id"),
                row.getString("subject"),
                row.getString("address"),
                row.getString("language"),
                new SigningKey(row.getBytes("key")),
                row.getString("pending_address"),
                instant(row, "pending_until"),
                instant(row, "failing_since"),
                row.getString("failure"),
                row.getLong("revision"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
