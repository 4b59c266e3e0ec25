package org.minshu.catalog.dataset.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.dataset.metadata.MetadataText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Scores entries, a batch a transaction, and keeps what came of it. */
@Component
class QualityScoring {

    private static final int BATCH = 200;
    /** Then others get their turn. */
    private static final int BATCHES = 50;

    private final QualityQueue queue;
    private final JdbcClient jdbc;
    private final MetadataText text;
    private final JsonMapper json;
    private final TransactionOperations transactions;
    private final Clock clock;

    QualityScoring(
            QualityQueue queue,
            JdbcClient jdbc,
            MetadataText text,
            JsonMapper json,
            TransactionOperations transactions,
            Clock clock) {
        this.queue = queue;
        this.jdbc = jdbc;
        this.text = text;
        this.json = json;
        this.transactions = transactions;
        this.clock = clock;
    }

    void run() {
        for (int i = 0; i < BATCHES; i++) {
            if (!Boolean.TRUE.equals(transactions.execute(_ -> scoreSome()))) {
                return;
            }
        }
    }

    /** Whether there was something. */
    private boolean scoreSome() {
        var noted = queue.take(BATCH);
        var datasets = noted.isEmpty() ? queue.outdated(BATCH) : noted;
        if (datasets.isEmpty()) {
            return false;
        }
        score(datasets);
        return true;
    }

    /** One scores at a time; who writes an entry meanwhile notes it anew. */
    private void score(List<Long> datasets) {
        jdbc.sql("""
                        delete from catalog.dataset_quality using catalog.dataset
                         where dataset.id = dataset_quality.dataset and dataset.id = any(:ids)
                           and dataset.state = 'RETIRED'""").param("ids", datasets.toArray(Long[]::new)).update();
        var rows = jdbc.sql("""
                        select dataset.id, dataset.department, dataset.visible, dataset.metadata, version.published_at,
                               version.publish_date, version.update_cycle, files.count, files.newest
                          from catalog.dataset
                          left join catalog.dataset_version version
                            on version.dataset = dataset.id and version.version = dataset.version
                          cross join lateral (
                              select count(*) as count, max(uploaded_at) as newest from catalog.distribution
                               where distribution.dataset = dataset.code) files
                         where dataset.id = any(:ids) and dataset.state <> 'RETIRED'""")
                .param("ids", datasets.toArray(Long[]::new))
                .query((row, _) -> row(row))
                .list();
        keep(rows);
    }

    private Row row(ResultSet row) throws SQLException {
        var score = QualityScore.of(new Measured(text.read(row.getString("metadata")), row.getInt("count")));
        return new Row(
                row.getLong("id"),
                row.getString("department"),
                row.getBoolean("visible"),
                score.total(),
                score.of(Dimension.FINDABILITY),
                score.of(Dimension.ACCESSIBILITY),
                score.of(Dimension.INTEROPERABILITY),
                score.of(Dimension.REUSABILITY),
                score.of(Dimension.CONTEXTUALITY),
                score.missed(),
                row.getBoolean("visible") ? due(row) : null);
    }

    /** Counted from the newest file; where there is none, from when the data were issued or last described anew. */
    private static @Nullable String due(ResultSet row) throws SQLException {
        var newest = row.getObject("newest", OffsetDateTime.class);
        var published = CivilTime.day(
                row.getObject("published_at", OffsetDateTime.class).toInstant());
        var issued = row.getObject("publish_date", LocalDate.class);
        var last = newest != null ? CivilTime.day(newest.toInstant()) : issued.isAfter(published) ? issued : published;
        return UpdateRhythm.due(row.getString("update_cycle"), last)
                .map(LocalDate::toString)
                .orElse(null);
    }

    private void keep(List<Row> rows) {
        jdbc.sql("""
                        insert into catalog.dataset_quality
                            (dataset, department, visible, score, findability, accessibility, interoperability,
                             reusability, contextuality, missed, update_due, edition, scored_at)
                        select dataset, department, visible, score, findability, accessibility, interoperability,
                               reusability, contextuality, missed, due, :edition, :now
                          from jsonb_to_recordset(:rows::jsonb) as row (dataset bigint, department text,
                               visible boolean, score smallint, findability smallint, accessibility smallint,
                               interoperability smallint, reusability smallint, contextuality smallint, missed text[],
                               due date)
                        on conflict (dataset) do update
                           set department = excluded.department, visible = excluded.visible, score = excluded.score, findability = excluded.findability,
                               accessibility = excluded.accessibility, interoperability = excluded.interoperability,
                               reusability = excluded.reusability, contextuality = excluded.contextuality,
                               missed = excluded.missed, update_due = excluded.update_due, edition = excluded.edition,
                               scored_at = excluded.scored_at""")
                .param("rows", json.writeValueAsString(rows))
                .param("edition", QualityRule.EDITION)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    record Row(
            long dataset,
            String department,
            boolean visible,
            int score,
            int findability,
            int accessibility,
            int interoperability,
            int reusability,
            int contextuality,
            List<String> missed,
            @Nullable String due) {}
}
