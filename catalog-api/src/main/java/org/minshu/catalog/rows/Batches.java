package org.minshu.catalog.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.minshu.catalog.security.Caller;
import org.minshu.client.rows.BatchOutcome;
import org.minshu.client.rows.PushMode;
import org.minshu.client.rows.RowRefusal;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Batches of rows, in the order in which they came. */
@Repository
class Batches {

    private static final TypeReference<List<RowRefusal>> REFUSALS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Batches(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** False where a batch of this number is there. */
    boolean add(Batch batch, Caller by) {
        return jdbc.sql("""
                                insert into catalog.row_batch
                                    (distribution, batch, mode, state, object_key, bytes, sha256, received_at, received_by,
                                     received_by_name)
                                values (:distribution, :batch, :mode, :state, :key, :bytes, :sha256, :at, :by, :byName)
                                on conflict (distribution, batch) do nothing""")
                        .param("distribution", batch.distribution())
                        .param("batch", batch.number())
                        .param("mode", batch.mode().name())
                        .param("state", batch.state().name())
                        .param("key", batch.objectKey())
                        .param("bytes", batch.bytes())
                        .param("sha256", batch.sha256())
                        .param("at", OffsetDateTime.ofInstant(batch.receivedAt(), ZoneOffset.UTC))
                        .param("by", by.subject())
                        .param("byName", by.name())
                        .update()
                == 1;
    }

    /** @throws CatalogException BATCH_NOT_FOUND */
    Batch require(String distribution, String number) {
        return jdbc.sql("select * from catalog.row_batch where distribution = :distribution and batch = :batch")
                .param("distribution", distribution)
                .param("batch", number)
                .query(this::batch)
                .optional()
                .orElseThrow(() -> new CatalogException(ProblemType.BATCH_NOT_FOUND, "No batch " + number));
    }

    List<Batch> newest(String distribution, int limit) {
        return jdbc.sql("""
                        select * from catalog.row_batch where distribution = :distribution
                         order by sequence desc limit :limit""")
                .param("distribution", distribution)
                .param("limit", limit)
                .query(this::batch)
                .list();
    }

    /** The first that waits. */
    Optional<Batch> next(String distribution) {
        return jdbc.sql("""
                        select * from catalog.row_batch where distribution = :distribution and state = 'RECEIVED'
                         order by sequence limit 1""")
                .param("distribution", distribution)
                .query(this::batch)
                .optional();
    }

    int waiting(String distribution) {
        return jdbc.sql(
                        "select count(*) from catalog.row_batch where distribution = :distribution and state = 'RECEIVED'")
                .param("distribution", distribution)
                .query(Integer.class)
                .single();
    }

    /** Whether it was still waited for. */
    boolean ended(Batch batch, Batch.State state, BatchOutcome outcome) {
        return jdbc.sql("""
                                update catalog.row_batch
                                   set state = :state, object_key = null, accepted = :accepted, refused = :refused,
                                       refusals = :refusals::jsonb, version = :version
                                 where distribution = :distribution and batch = :batch and state = 'RECEIVED'""")
                        .param("distribution", batch.distribution())
                        .param("batch", batch.number())
                        .param("state", state.name())
                        .param("accepted", outcome.accepted())
                        .param("refused", outcome.refused())
                        .param("refusals", json.writeValueAsString(outcome.refusals()))
                        .param("version", state == Batch.State.LOADED ? outcome.version() + 1 : null)
                        .update()
                == 1;
    }

    private Batch batch(ResultSet row, int number) throws SQLException {
        return new Batch(
                row.getString("distribution"),
                row.getString("batch"),
                PushMode.valueOf(row.getString("mode")),
                Batch.State.valueOf(row.getString("state")),
                row.getString("object_key"),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getObject("accepted", Long.class),
                row.getObject("refused", Long.class),
                json.readValue(row.getString("refusals"), REFUSALS),
                row.getObject("version", Integer.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
