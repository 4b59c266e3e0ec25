package org.minshu.catalog.withdrawal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.WithdrawalsOfDataset;
import org.minshu.catalog.security.Caller;
import org.minshu.client.Named;
import org.minshu.client.withdrawal.WithdrawalView;
import org.minshu.model.code.ResourceCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of withdrawals; at most one of an entry stands. */
@Repository
class Withdrawals implements WithdrawalsOfDataset {

    private static final String SELECT = """
            select withdrawal.*, dataset.code, version.title, version.metadata ->> 'titleEn' as title_en,
                   department.name_zh, department.name_en, successor.code as successor_code,
                   newer.title as successor_title, newer.metadata ->> 'titleEn' as successor_title_en
              from catalog.dataset_withdrawal withdrawal
              join catalog.dataset on dataset.id = withdrawal.dataset
              join catalog.dataset_version version
                on version.dataset = dataset.id and version.version = dataset.version
              join catalog.department on department.key = withdrawal.department
              left join catalog.dataset successor on successor.id = withdrawal.successor
              left join catalog.dataset_version newer
                on newer.dataset = successor.id and newer.version = successor.version
             where\s""";

    private final JdbcClient jdbc;

    Withdrawals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<WithdrawalView> of(long dataset) {
        return jdbc.sql(SELECT + "withdrawal.dataset = :dataset and withdrawal.state <> 'CANCELLED'")
                .param("dataset", dataset)
                .query(Withdrawals::view)
                .optional();
    }

    Optional<WithdrawalView> of(ResourceCode code) {
        return jdbc.sql(SELECT + "dataset.code = :code and withdrawal.state <> 'CANCELLED'")
                .param("code", code.value())
                .query(Withdrawals::view)
                .optional();
    }

    /** The same for everybody: what is announced of an entry that is not public is no more so than the entry. */
    Optional<WithdrawalView> published(ResourceCode code) {
        return jdbc.sql(SELECT + """
                        dataset.code = :code and (withdrawal.state = 'DONE'
                            or withdrawal.state = 'ANNOUNCED' and dataset.visible)""")
                .param("code", code.value())
                .query(Withdrawals::view)
                .optional();
    }

    /** Its id; nothing where one stands already. {@code telling} is what followers are to be told, if anything. */
    Optional<Long> add(New withdrawal, Caller by, Instant at, @Nullable String telling) {
        return jdbc.sql("""
                        insert into catalog.dataset_withdrawal
                            (dataset, department, reason, successor, effective_on, state, announced_at, announced_by,
                             announced_by_name, telling)
                        values (:dataset, :department, :reason, :successor, :on, 'ANNOUNCED', :at, :by, :byName,
                                :telling)
                        on conflict do nothing
                        returning id""")
                .param("dataset", withdrawal.dataset())
                .param("department", withdrawal.department())
                .param("reason", withdrawal.reason())
                .param("successor", withdrawal.successor())
                .param("on", withdrawal.on())
                .param("at", column(at))
                .param("by", by.subject())
                .param("byName", by.name())
                .param("telling", telling)
                .query(Long.class)
                .optional();
    }

    /** The one that is announced; others wait until this transaction ends. */
    Optional<Withdrawal> lockAnnounced(long dataset) {
        return locked("withdrawal.dataset = :key and withdrawal.state = 'ANNOUNCED' for update of withdrawal", dataset);
    }

    /** Keeps others from changing the entry until this transaction ends: who takes it down comes here first. */
    void lockEntry(long dataset) {
        jdbc.sql("select id from catalog.dataset where id = :dataset for update")
                .param("dataset", dataset)
                .query((_, _) -> true)
                .list();
    }

    /** The one that has been due longest, where nobody else is at it or at its entry. */
    Optional<Withdrawal> lockDue(LocalDate today) {
        return locked("""
                withdrawal.state = 'ANNOUNCED' and withdrawal.effective_on <= :key
                 order by withdrawal.effective_on, withdrawal.id limit 1
                   for update of withdrawal, dataset skip locked""", today);
    }

    private Optional<Withdrawal> locked(String condition, Object key) {
        return jdbc.sql(SELECT + condition)
                .param("key", key)
                .query((row, _) -> new Withdrawal(
                        row.getLong("id"),
                        row.getLong("dataset"),
                        new ResourceCode(row.getString("code")),
                        row.getString("department"),
                        row.getString("title"),
                        row.getString("reason"),
                        row.getObject("effective_on", LocalDate.class)))
                .optional();
    }

    void done(long id, Caller by, Instant at, LocalDate today) {
        jdbc.sql("""
                        update catalog.dataset_withdrawal
                           set state = 'DONE', ended_at = :at, ended_by_name = :byName, telling = null,
                               effective_on = least(effective_on, :today)
                         where id = :id and state = 'ANNOUNCED'""")
                .param("id", id)
                .param("at", column(at))
                .param("byName", by.name())
                .param("today", today)
                .update();
    }

    void cancelled(long id, Caller by, Instant at) {
        jdbc.sql("""
                        update catalog.dataset_withdrawal
                           set state = 'CANCELLED', ended_at = :at, ended_by_name = :byName,
                               telling = 'WITHDRAWAL_CANCELLED', told = 0
                         where id = :id and state = 'ANNOUNCED'""")
                .param("id", id)
                .param("at", column(at))
                .param("byName", by.name())
                .update();
    }

    private static OffsetDateTime column(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static WithdrawalView view(ResultSet row, int number) throws SQLException {
        var code = new ResourceCode(row.getString("code"));
        return new WithdrawalView(
                code.value(),
                code.slug(),
                row.getString("title"),
                row.getString("title_en"),
                new Named(row.getString("department"), row.getString("name_zh"), row.getString("name_en")),
                row.getString("state"),
                row.getString("reason"),
                row.getObject("effective_on", LocalDate.class),
                successor(row),
                row.getObject("announced_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Named successor(ResultSet row) throws SQLException {
        var code = row.getString("successor_code");
        return code == null
                ? null
                : new Named(
                        new ResourceCode(code).slug(),
                        row.getString("successor_title"),
                        row.getString("successor_title_en"));
    }

    /** One to be announced; ids of entries. */
    record New(
            long dataset,
            String department,
            @Nullable String reason,
            @Nullable Long successor,
            LocalDate on) {}
}
