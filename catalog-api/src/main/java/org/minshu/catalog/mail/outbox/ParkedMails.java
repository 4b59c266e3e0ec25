package org.minshu.catalog.mail.outbox;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import org.minshu.catalog.web.Paging;
import org.minshu.catalog.work.ParkedWork;
import org.minshu.client.Page;
import org.minshu.client.operations.ParkedView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mails that the mail server would not take; they are known by whom they are for, not by addresses. */
@Repository
class ParkedMails implements ParkedWork {

    private static final String ID = "\\d{1,18}";

    private final JdbcClient jdbc;
    private final Clock clock;

    ParkedMails(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String queue() {
        return "mail";
    }

    @Override
    public Page<ParkedView> page(Paging paging) {
        var items = jdbc.sql("""
                        select mail.id, mail.attempts, mail.error, mail.settled_at,
                               coalesce(told.kind, mail.purpose) || ' → ' || coalesce(person.name, reached.subject) as what
                          from catalog.mail
                          join catalog.mail_person reached on reached.id = mail.person
                          left join catalog.notification told on told.id = mail.notification
                          left join catalog.person on person.subject = reached.subject
                         where mail.state = 'PARKED' order by mail.id limit :size offset :offset""")
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, _) -> new ParkedView(
                        row.getString("id"),
                        row.getString("what"),
                        row.getInt("attempts"),
                        ParkedWork.shortened(Objects.requireNonNullElse(row.getString("error"), "")),
                        row.getTimestamp("settled_at").toInstant()))
                .list();
        return paging.of(items, total());
    }

    private long total() {
        return jdbc.sql("select count(*) from catalog.mail where state = 'PARKED'")
                .query(Long.class)
                .single();
    }

    /** As if it had just been written. */
    @Override
    public boolean retry(String id) {
        return id.matches(ID)
                && jdbc.sql("""
                                update catalog.mail
                                   set state = 'WAITING', settled_at = null, attempts = 0, not_before = '-infinity',
                                       error = null, waiting_since = :now
                                 where id = :id and state = 'PARKED'""")
                                .param("id", Long.parseLong(id))
                                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                                .update()
                        > 0;
    }

    @Override
    public boolean discard(String id) {
        return id.matches(ID)
                && jdbc.sql("delete from catalog.mail where id = :id and state = 'PARKED'")
                                .param("id", Long.parseLong(id))
                                .update()
                        > 0;
    }
}
