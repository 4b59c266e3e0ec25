package org.minshu.catalog.subscription;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kept searches in the order in which they were asked last. */
@Repository
class SearchQueue {

    private final JdbcClient jdbc;

    SearchQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those not asked since; kept from others until the transaction ends. */
    List<Kept> due(Instant before, int most) {
        return jdbc.sql("""
                        select id, subject, query, title, told_position from catalog.subscription
                         where query is not null and checked_at <= :before
                         order by checked_at limit :most for update skip locked""")
                .param("before", OffsetDateTime.ofInstant(before, ZoneOffset.UTC))
                .param("most", most)
                .query((row, _) -> new Kept(
                        row.getLong("id"),
                        row.getString("subject"),
                        row.getString("query"),
                        row.getString("title"),
                        row.getLong("told_position")))
                .list();
    }

    /** They were asked, and told of what had its place in the index by then. */
    void asked(List<Kept> searches, Instant at, long position) {
        jdbc.sql("""
                        update catalog.subscription
                           set checked_at = :at, told_position = greatest(told_position, :position)
                         where id = any(:ids)""")
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("position", position)
                .param("ids", searches.stream().map(Kept::id).toArray(Long[]::new))
                .update();
    }

    record Kept(long id, String subject, String query, String title, long toldPosition) {}
}
