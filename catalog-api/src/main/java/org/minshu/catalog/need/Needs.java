package org.minshu.catalog.need;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.need.Need.Reply;
import org.minshu.catalog.security.Caller;
import org.minshu.client.Named;
import org.minshu.client.need.NeedForm;
import org.minshu.model.code.ResourceCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The needs of all. */
@Repository
class Needs {

    /** A dataset that is hidden by now keeps the title it had last. */
    static final String SELECT = """
            select need.*, asked.name_zh, asked.name_en, version.title as dataset_title,
                   version.metadata ->> 'titleEn' as dataset_title_en
              from catalog.data_need need
              left join catalog.department asked on asked.key = need.department
              left join catalog.dataset on dataset.code = need.dataset
              left join catalog.dataset_version version
                on version.dataset = dataset.id and version.version = dataset.version
            """;

    private final JdbcClient jdbc;

    Needs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Need> find(long id) {
        return jdbc.sql(SELECT + " where need.id = :id")
                .param("id", id)
                .query(Needs::need)
                .optional();
    }

    /** One of one person's; whose counting and adding takes turns with their own other calls. */
    void takeTurns(Caller filer) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('need ' || :subject, 0))")
                .param("subject", filer.subject())
                .query((_, _) -> true)
                .single();
    }

    /** Its id; nothing where the filer has as many open ones already. */
    Optional<Long> add(NeedForm form, Caller filer, @Nullable String organisation, int most, Instant at) {
        return jdbc.sql("""
                        insert into catalog.data_need
                            (title, purpose, filer, filer_name, organisation, department, created_at)
                        select :title, :purpose, :filer, :name, :organisation, :department, :at
                         where (select count(*) from catalog.data_need
                                 where filer = :filer and state = 'OPEN') < :most
                        returning id""")
                .param("title", form.title())
                .param("purpose", form.purpose())
                .param("filer", filer.subject())
                .param("name", filer.name())
                .param("organisation", organisation)
                .param("department", form.department())
                .param("most", most)
                .param("at", column(at))
                .query(Long.class)
                .optional();
    }

    /** Whether it was answered; not where it is another revision, or not open, by now. */
    boolean answer(
            long id, long revision, NeedState state, String text, @Nullable String dataset, Caller by, Instant at) {
        return jdbc.sql("""
                        update catalog.data_need
                           set state = :state, answer = :text, dataset = :dataset, answered_by = :by,
                               answered_by_name = :name, answered_at = :at, revision = revision + 1
                         where id = :id and revision = :revision and state = 'OPEN'""")
                        .param("state", state.name())
                        .param("text", text)
                        .param("dataset", dataset)
                        .param("by", by.subject())
                        .param("name", by.name())
                        .param("at", column(at))
                        .param("id", id)
                        .param("revision", revision)
                        .update()
                == 1;
    }

    private static OffsetDateTime column(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static Need need(ResultSet row, int number) throws SQLException {
        var department = row.getString("department");
        return new Need(
                row.getLong("id"),
                row.getString("title"),
                row.getString("purpose"),
                row.getString("filer"),
                row.getString("filer_name"),
                row.getString("organisation"),
                department == null ? null : new Named(department, row.getString("name_zh"), row.getString("name_en")),
                NeedState.valueOf(row.getString("state")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                reply(row),
                row.getLong("revision"));
    }

    private static @Nullable Reply reply(ResultSet row) throws SQLException {
        var text = row.getString("answer");
        return text == null
                ? null
                : new Reply(
                        text,
                        dataset(row),
                        row.getString("answered_by_name"),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Named dataset(ResultSet row) throws SQLException {
        var code = row.getString("dataset");
        var title = row.getString("dataset_title");
        return code == null || title == null
                ? null
                : new Named(new ResourceCode(code).slug(), title, row.getString("dataset_title_en"));
    }
}
