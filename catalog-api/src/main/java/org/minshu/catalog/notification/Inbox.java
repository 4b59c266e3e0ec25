package org.minshu.catalog.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.notification.NotificationView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What one reader is told: as a person, and as one of a role and department. */
@Repository
class Inbox {

    static final int MOST = 100;

    /** Two index scans; each notification is addressed in one way only. */
    private static final String MINE = """
            with mine as (
                select * from catalog.notification where subject = :reader
                union all
                select * from catalog.notification
                 where role = any(:roles) and (department is null or department = :department))
            """;

    private static final String UNREAD = """
            not exists (select from catalog.notification_read
                         where reader = :reader and notification = mine.id)""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Inbox(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Page<NotificationView> page(Caller reader, boolean unread, Paging paging) {
        var condition = unread ? " where " + UNREAD : "";
        long total = of(reader, MINE + "select count(*) from mine" + condition)
                .query(Long.class)
                .single();
        var items = of(
                        reader,
                        MINE + "select mine.*, not " + UNREAD + " as read from mine" + condition
                                + " order by id desc limit :limit offset :offset")
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, _) -> view(row))
                .list();
        return paging.of(items, total);
    }

    int unread(Caller reader) {
        return of(reader, MINE + "select count(*) from (select from mine where " + UNREAD + " limit " + MOST + ") few")
                .query(Integer.class)
                .single();
    }

    /** Those among them that are the reader's; all where null. */
    void read(Caller reader, @Nullable List<Long> ids) {
        of(reader, MINE + """
                insert into catalog.notification_read (reader, notification, read_at)
                select :reader, id, :now from mine where cast(:ids as bigint[]) is null or id = any(:ids)
                on conflict do nothing""")
                .param("ids", ids == null ? null : ids.toArray(Long[]::new))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec of(Caller reader, String sql) {
        return jdbc.sql(sql)
                .param("reader", reader.subject())
                .param("roles", reader.roles().stream().map(Enum::name).toArray(String[]::new))
                .param("department", reader.department());
    }

    private NotificationView view(ResultSet row) throws SQLException {
        return new NotificationView(
                row.getLong("id"),
                row.getString("kind"),
                json.readValue(row.getString("parameters"), new TypeReference<>() {}),
                row.getString("link"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("read"));
    }
}
