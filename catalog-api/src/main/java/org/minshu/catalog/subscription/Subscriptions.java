package org.minshu.catalog.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.subscription.SubscriptionView;
import org.minshu.model.code.ResourceCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The subscriptions of all. */
@Repository
class Subscriptions {

    /** A dataset that is hidden keeps the title it had last. */
    private static final String SELECT = """
            select subscription.id, subscription.query, subscription.created_at, dataset.code,
                   coalesce(subscription.title, version.title) as title,
                   version.metadata ->> 'titleEn' as title_en
              from catalog.subscription
              left join catalog.dataset on dataset.id = subscription.dataset
              left join catalog.dataset_version version
                on version.dataset = dataset.id and version.version = dataset.version
             where subscription.subject = :subject
            """;

    private final JdbcClient jdbc;

    Subscriptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first; only that of one dataset where it is named. */
    Page<SubscriptionView> page(String subject, @Nullable ResourceCode dataset, Paging paging) {
        var items = jdbc.sql(SELECT + """
                           and (cast(:code as text) is null or dataset.code = :code)
                         order by subscription.id desc limit :limit offset :offset""")
                .param("subject", subject)
                .param("code", dataset == null ? null : dataset.value())
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query(Subscriptions::view)
                .list();
        return paging.of(items, dataset == null ? count(subject) : items.size());
    }

    long count(String subject) {
        return jdbc.sql("select count(*) from catalog.subscription where subject = :subject")
                .param("subject", subject)
                .query(Long.class)
                .single();
    }

    /** One of one person's; whose counting and adding takes turns with their own other calls. */
    void takeTurns(String subject) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('subscription ' || :subject, 0))")
                .param("subject", subject)
                .query((_, _) -> true)
                .single();
    }

    /** Its id; nothing where it is there already. */
    Optional<Long> follow(String subject, long dataset, Instant at) {
        return add(subject, dataset, null, null, 0, at);
    }

    /** What has its place in the index by now is not told. */
    Optional<Long> keep(String subject, String query, String title, long position, Instant at) {
        return add(subject, null, query, title, position, at);
    }

    private Optional<Long> add(
            String subject,
            @Nullable Long dataset,
            @Nullable String query,
            @Nullable String title,
            long position,
            Instant at) {
        return jdbc.sql("""
                        insert into catalog.subscription (subject, dataset, query, title, created_at, told_position, checked_at)
                        values (:subject, :dataset, :query, :title, :at, :position, :at)
                        on conflict do nothing
                        returning id""")
                .param("subject", subject)
                .param("dataset", dataset)
                .param("query", query)
                .param("title", title)
                .param("position", position)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    Optional<SubscriptionView> find(String subject, long id) {
        return one(subject, " and subscription.id = :key", id);
    }

    Optional<SubscriptionView> following(String subject, long dataset) {
        return one(subject, " and subscription.dataset = :key", dataset);
    }

    Optional<SubscriptionView> keeping(String subject, String query) {
        return one(subject, " and subscription.query = :key", query);
    }

    private Optional<SubscriptionView> one(String subject, String condition, Object key) {
        return jdbc.sql(SELECT + condition)
                .param("subject", subject)
                .param("key", key)
                .query(Subscriptions::view)
                .optional();
    }

    boolean end(String subject, long id) {
        return jdbc.sql("delete from catalog.subscription where id = :id and subject = :subject")
                        .param("id", id)
                        .param("subject", subject)
                        .update()
                == 1;
    }

    private static SubscriptionView view(ResultSet row, int number) throws SQLException {
        var code = row.getString("code");
        return new SubscriptionView(
                row.getLong("id"),
                code == null ? null : new ResourceCode(code).slug(),
                row.getString("query"),
                row.getString("title"),
                row.getString("title_en"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
