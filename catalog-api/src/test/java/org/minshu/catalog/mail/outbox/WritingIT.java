package org.minshu.catalog.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.mail.WithMail;
import org.minshu.catalog.notification.Notification;
import org.minshu.catalog.notification.Notifications;
import org.minshu.catalog.notification.Recipient;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** How many people are read for the mails of a crowd; nothing of it stays. */
@WithMail
class WritingIT {

    private static final int PEOPLE = 3_000;
    private static final int TOLD = 50;

    @Autowired
    Notifications notifications;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    final String name = "w" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void whoIsToldByNameIsNotLookedForAmongAllPeople() {
        var read = readFor(n -> Recipient.person(name + n));
        assertThat(read.mails()).isEqualTo(TOLD);
        assertThat(read.people()).isLessThan(PEOPLE * 5L);
    }

    /** Sixty in each of fifty departments. */
    @Test
    void noneButTheDepartmentIsReadForTheDepartment() {
        var read = readFor(n -> Recipient.of(Role.STEWARD, name + "-" + n % TOLD));
        assertThat(read.mails()).isEqualTo(PEOPLE);
        assertThat(read.people()).isLessThan(PEOPLE * 5L);
    }

    private Read readFor(IntFunction<Recipient> recipient) {
        return transactions.execute(status -> {
            status.setRollbackOnly();
            people();
            long before = peopleRead();
            notifications.addAll(IntStream.rangeClosed(1, TOLD)
                    .mapToObj(n -> new Notification(
                            recipient.apply(n), "REQUEST_GRANTED", Map.of("title", "x"), null, name + n))
                    .toList());
            return new Read(peopleRead() - before, mails());
        });
    }

    private void people() {
        for (var sql : List.of("""
                insert into catalog.person (subject, name, token_roles, token_department, first_seen, last_seen)
                select :name || n, 'n', '{STEWARD}', :name || '-' || n % :departments, now(), now()
                  from generate_series(1, :people) n""", """
                insert into catalog.mail_person (subject, address, key)
                select :name || n, n || '@' || :name || '.test', '\\x01' from generate_series(1, :people) n""")) {
            jdbc.sql(sql)
                    .param("name", name)
                    .param("people", PEOPLE)
                    .param("departments", TOLD)
                    .update();
        }
    }

    private long peopleRead() {
        return jdbc.sql("""
                        select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables
                         where schemaname = 'catalog' and relname = 'person'""").query(Long.class).single();
    }

    private long mails() {
        return jdbc.sql("""
                        select count(*) from catalog.mail join catalog.mail_person reached on reached.id = mail.person
                         where reached.subject like :name || '%'""").param("name", name).query(Long.class).single();
    }

    record Read(long people, long mails) {}
}
