package org.minshu.catalog.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.notice.NoticeForm;
import org.minshu.client.notice.NoticeView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notices. */
@Repository
class Notices {

    private static final String SHOWN =
            " where (:all or (first_day <= :today and coalesce(last_day, :today) >= :today))";

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of that day, or all; newest first. */
    Page<NoticeView> page(boolean all, LocalDate today, Paging paging) {
        var total = jdbc.sql("select count(*) from catalog.notice" + SHOWN)
                .param("all", all)
                .param("today", today)
                .query(Long.class)
                .single();
        List<NoticeView> items = jdbc.sql("select * from catalog.notice" + SHOWN
                        + " order by first_day desc, id desc limit :size offset :offset")
                .param("all", all)
                .param("today", today)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, _) -> view(row, today))
                .list();
        return paging.of(items, total);
    }

    Optional<NoticeView> find(long id, LocalDate today) {
        return jdbc.sql("select * from catalog.notice where id = :id")
                .param("id", id)
                .query((row, _) -> view(row, today))
                .optional();
    }

    long add(NoticeForm form, String by, Instant at) {
        return write("""
                insert into catalog.notice
                    (title_zh, title_en, text_zh, text_en, first_day, last_day, created_by, updated_at)
                values (:titleZh, :titleEn, :textZh, :textEn, :from::date, :until::date, :by, :at)
                returning id""", form, at).param("by", by).query(Long.class).single();
    }

    /** Whether it was changed; not where its revision is another by now. */
    boolean change(long id, long revision, NoticeForm form, Instant at) {
        return write("""
                        update catalog.notice
                           set title_zh = :titleZh, title_en = :titleEn, text_zh = :textZh, text_en = :textEn,
                               first_day = :from::date, last_day = :until::date, updated_at = :at,
                               revision = revision + 1
                         where id = :id and revision = :revision""", form, at).param("id", id).param("revision", revision).update() == 1;
    }

    boolean delete(long id, long revision) {
        return jdbc.sql("delete from catalog.notice where id = :id and revision = :revision")
                        .param("id", id)
                        .param("revision", revision)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec write(String sql, NoticeForm form, Instant at) {
        return jdbc.sql(sql)
                .param("titleZh", form.titleZh())
                .param("titleEn", form.titleEn())
                .param("textZh", form.textZh())
                .param("textEn", form.textEn())
                .param("from", form.from())
                .param("until", form.until())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
    }

    private static NoticeView view(ResultSet row, LocalDate today) throws SQLException {
        var from = row.getObject("first_day", LocalDate.class);
        var until = row.getObject("last_day", LocalDate.class);
        return new NoticeView(
                row.getLong("id"),
                row.getString("title_zh"),
                row.getString("title_en"),
                row.getString("text_zh"),
                row.getString("text_en"),
                from,
                until,
                state(from, until, today),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("revision"));
    }

    private static String state(LocalDate from, @Nullable LocalDate until, LocalDate today) {
        if (today.isBefore(from)) {
            return "SCHEDULED";
        }
        return until != null && today.isAfter(until) ? "ENDED" : "CURRENT";
    }
}
