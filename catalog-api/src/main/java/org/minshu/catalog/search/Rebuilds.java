package org.minshu.catalog.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.search.Rebuild.Cause;
import org.minshu.catalog.search.Rebuild.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rebuilds on record; the database decides who begins, goes on and ends one. */
@Repository
class Rebuilds {

    private static final int LONGEST = 500;

    private final JdbcClient jdbc;

    Rebuilds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing while another one is open, which a second caller at the same time sees too. */
    Optional<Long> open(Cause cause, int mapping, @Nullable String startedBy, Instant now) {
        return jdbc.sql("""
                        insert into catalog.index_rebuild (cause, mapping, started_by, created_at)
                        values (:cause, :mapping, :by, :now)
                        on conflict do nothing returning id""")
                .param("cause", cause.name())
                .param("mapping", mapping)
                .param("by", startedBy)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .optional();
    }

    Optional<Rebuild> find(long id) {
        return jdbc.sql("select * from catalog.index_rebuild where id = :id")
                .param("id", id)
                .query(Rebuilds::read)
                .optional();
    }

    Optional<Rebuild> latest() {
        return latest(1).stream().findFirst();
    }

    /** Newest first. */
    List<Rebuild> latest(int most) {
        return jdbc.sql("select * from catalog.index_rebuild order by id desc limit :most")
                .param("most", most)
                .query(Rebuilds::read)
                .list();
    }

    boolean begin(long id, String index, long total, Instant now) {
        return jdbc.sql("""
                        update catalog.index_rebuild
                           set state = 'RUNNING', index_name = :index, after_id = 0, done = 0, refused = 0, worked_ms = 0,
                               total = :total, started_at = :now, error = null
                         where id = :id and state in ('WAITING', 'RUNNING')""")
                        .param("id", id)
                        .param("index", index)
                        .param("total", total)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Nothing changes when it was cancelled, or when another worker has gone on from there. */
    boolean advance(Rebuild from, Step step) {
        return jdbc.sql("""
                        update catalog.index_rebuild
                           set after_id = :last, done = done + :count, refused = refused + :refused,
                               worked_ms = worked_ms + :millis, error = null
                         where id = :id and state = 'RUNNING' and after_id = :after""")
                        .param("id", from.id())
                        .param("after", from.after())
                        .param("last", step.last())
                        .param("count", step.count())
                        .param("refused", step.refused())
                        .param("millis", step.millis())
                        .update()
                == 1;
    }

    /** The index is lost: it is filled again from the start. */
    void startAgain(long id) {
        jdbc.sql("""
                        update catalog.index_rebuild set state = 'WAITING', index_name = null, lost = lost + 1
                         where id = :id and state in ('RUNNING', 'SWAPPING')""").param("id", id).update();
    }

    boolean move(long id, State from, State to) {
        return jdbc.sql("update catalog.index_rebuild set state = :to where id = :id and state = :from")
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    boolean cancel(long id, Instant now) {
        return jdbc.sql("""
                        update catalog.index_rebuild set state = 'CANCELLED', finished_at = :now
                         where id = :id and state in ('WAITING', 'RUNNING')""").param("id", id).param("now", Timestamp.from(now)).update() == 1;
    }

    void end(long id, State state, @Nullable String error, Instant now) {
        jdbc.sql("""
                        update catalog.index_rebuild set state = :state, finished_at = :now, error = :error
                         where id = :id and state in ('WAITING', 'RUNNING', 'SWAPPING')""")
                .param("id", id)
                .param("state", state.name())
                .param("error", shortened(error))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Why it does not go on for now. */
    void note(long id, @Nullable String error) {
        jdbc.sql("""
                        update catalog.index_rebuild set error = :error
                         where id = :id and state in ('WAITING', 'RUNNING', 'SWAPPING')""").param("id", id).param("error", shortened(error)).update();
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static Rebuild read(ResultSet row, int number) throws SQLException {
        return new Rebuild(
                row.getLong("id"),
                Cause.valueOf(row.getString("cause")),
                row.getInt("mapping"),
                State.valueOf(row.getString("state")),
                row.getString("started_by"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("index_name"),
                row.getLong("after_id"),
                row.getLong("done"),
                row.getLong("total"),
                row.getLong("refused"),
                row.getLong("worked_ms"),
                row.getInt("lost"),
                instant(row.getTimestamp("started_at")),
                instant(row.getTimestamp("finished_at")),
                row.getString("error"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    /** What one page added. */
    record Step(long last, int count, int refused, long millis) {}
}
