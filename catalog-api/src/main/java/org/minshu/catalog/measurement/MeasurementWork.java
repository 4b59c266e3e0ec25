package org.minshu.catalog.measurement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.minshu.catalog.work.ParkedWork;
import org.minshu.model.code.ResourceCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Versions of tables that are to be measured. What is stored, and what a changed dictionary concerns, triggers note by
 * themselves; whoever knows of another reason says so here, in the transaction of the change.
 */
@Repository
public class MeasurementWork {

    private static final int ATTEMPTS = 6;
    /** Looked for at a time; the rest comes with the next. */
    private static final int SWEPT = 1000;

    private static final String AGAIN = """

            on conflict (distribution, position, version) do update
                set revision = measurement_work.revision + 1, routine = false, attempts = 0, failure = null, parked = false,
                    not_before = clock_timestamp()""";

    private final JdbcClient jdbc;
    private final Clock clock;

    MeasurementWork(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A version of a table is to be measured, anew where it was. Nothing happens where there is none. */
    public void enqueue(String distribution, int position, int version) {
        jdbc.sql("""
                        insert into catalog.measurement_work (distribution, position, version)
                        select distribution, position, version from catalog.distribution_table
                         where distribution = :distribution and position = :position and version = :version""" + AGAIN)
                .param("distribution", distribution)
                .param("position", position)
                .param("version", version)
                .update();
    }

    /** The newest version of each table of a dataset. */
    void enqueueDataset(ResourceCode dataset) {
        jdbc.sql("""
                        insert into catalog.measurement_work (distribution, position, version)
                        select made.distribution, made.position, max(made.version)
                          from catalog.distribution file
                          join catalog.distribution_table made on made.distribution = file.id
                         where file.dataset = :dataset
                         group by made.distribution, made.position""" + AGAIN).param("dataset", dataset.value()).update();
    }

    /** The same of all datasets that say they are part of the library. */
    void enqueueLibrary(String library) {
        jdbc.sql("""
                        insert into catalog.measurement_work (distribution, position, version)
                        select made.distribution, made.position, max(made.version)
                          from catalog.dataset
                          join catalog.distribution file on file.dataset = dataset.code
                          join catalog.distribution_table made on made.distribution = file.id
                         where dataset.metadata -> 'libraries' @> to_jsonb(cast(:library as text))
                         group by made.distribution, made.position""" + AGAIN).param("library", library).update();
    }

    /**
     * What nobody noted, and what depends on the day: how long ago the newest data came, and whether files are there. Versions
     * that are not the newest any more keep what they had.
     */
    void sweep() {
        enqueueUnmeasured();
        rest();
        enqueueDaily();
    }

    private void enqueueUnmeasured() {
        jdbc.sql("""
                        insert into catalog.measurement_work (distribution, position, version)
                        select made.distribution, made.position, made.version
                          from catalog.distribution_table made
                         where not exists (select from catalog.measurement done
                                            where done.distribution = made.distribution
                                              and done.position = made.position and done.version = made.version)
                         limit :most
                        on conflict (distribution, position, version) do nothing""").param("most", SWEPT).update();
    }

    private void rest() {
        jdbc.sql("""
                        update catalog.measurement old set look_at = 'infinity'
                         where look_at <= :now
                           and exists (select from catalog.distribution_table newer
                                        where newer.distribution = old.distribution and newer.position = old.position
                                          and newer.version > old.version)""").param("now", now()).update();
    }

    private void enqueueDaily() {
        jdbc.sql("""
                        insert into catalog.measurement_work (distribution, position, version, routine)
                        select distribution, position, version, true from catalog.measurement
                         where look_at <= :now order by look_at limit :most
                        on conflict (distribution, position, version) do nothing""").param("now", now()).param("most", SWEPT).update();
    }

    Optional<Due> due() {
        return jdbc.sql("""
                        select * from catalog.measurement_work
                         where not parked and not_before <= clock_timestamp()
                         order by not_before limit 1""")
                .query((row, _) -> new Due(
                        new VersionKey(row.getString("distribution"), row.getInt("position"), row.getInt("version")),
                        row.getInt("revision"),
                        row.getInt("attempts")))
                .optional();
    }

    /** Unless it was asked for anew meanwhile. */
    void done(Due due) {
        of(due, "delete from catalog.measurement_work").update();
    }

    /** It goes better later; that is no failure of its own. */
    void postpone(Due due, Duration pause) {
        of(due, "update catalog.measurement_work set not_before = :at")
                .param("at", now().plus(pause))
                .update();
    }

    /** The pauses double; after the last, a person decides. */
    void brokeOff(Due due, String failure) {
        of(due, """
                update catalog.measurement_work
                   set attempts = attempts + 1, failure = :failure, parked = attempts + 1 >= :most, not_before = :at""")
                .param("failure", ParkedWork.shortened(failure))
                .param("most", ATTEMPTS)
                .param("at", now().plusSeconds(5L << due.attempts()))
                .update();
    }

    private StatementSpec of(Due due, String change) {
        return jdbc.sql(change + """

                         where distribution = :distribution and position = :position and version = :version
                           and revision = :revision""")
                .param("distribution", due.key().distribution())
                .param("position", due.key().position())
                .param("version", due.key().version())
                .param("revision", due.revision());
    }

    /** Whether tables of a dataset are still to be measured for the first time, or by changed rules. */
    boolean isWaiting(ResourceCode dataset) {
        return jdbc.sql("""
                        select exists (select from catalog.measurement_work work
                                         join catalog.distribution file on file.id = work.distribution
                                        where file.dataset = :dataset and not work.routine and not work.parked)""")
                .param("dataset", dataset.value())
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }

    /** One that is to be measured; with another revision it is not the same work any more. */
    record Due(VersionKey key, int revision, int attempts) {}
}
