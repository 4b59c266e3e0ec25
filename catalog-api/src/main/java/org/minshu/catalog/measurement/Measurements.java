package org.minshu.catalog.measurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.client.measurement.DataQualityView.TrendPoint;
import org.minshu.client.measurement.DimensionMark;
import org.minshu.client.measurement.RuleResult;
import org.minshu.client.measurement.TableMeasurement;
import org.minshu.model.code.ResourceCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came of measuring, kept as long as the versions that were measured. */
@Repository
class Measurements {

    private static final int MOST_TABLES = 20;
    private static final int MOST_POINTS = 60;

    private final JdbcClient jdbc;
    private final RuleText text;

    Measurements(JdbcClient jdbc, RuleText text) {
        this.jdbc = jdbc;
        this.text = text;
    }

    /** In place of what was kept for the version; nothing where it is gone. Versions that are not the newest any more rest. */
    void keep(Measured measured) {
        var dimensions = Results.dimensions(measured.results());
        var statement = jdbc.sql("""
                        insert into catalog.measurement
                            (distribution, position, version, dataset, made_at, basis, score, normativity, completeness,
                             accuracy, consistency, timeliness, accessibility, results, measured_at, look_at)
                        select made.distribution, made.position, made.version, :dataset, made.made_at, :basis,
                               cast(:score as numeric), cast(:normativity as numeric), cast(:completeness as numeric),
                               cast(:accuracy as numeric), cast(:consistency as numeric), cast(:timeliness as numeric),
                               cast(:accessibility as numeric), cast(:results as jsonb), :at,
                               case when exists (select from catalog.distribution_table newer
                                                  where newer.distribution = made.distribution
                                                    and newer.position = made.position and newer.version > made.version)
                                    then timestamptz 'infinity' else :lookAt end
                          from catalog.distribution_table made
                         where made.distribution = :distribution and made.position = :position
                           and made.version = :version
                        on conflict (distribution, position, version) do update
                           set basis = excluded.basis, score = excluded.score, normativity = excluded.normativity,
                               completeness = excluded.completeness, accuracy = excluded.accuracy,
                               consistency = excluded.consistency, timeliness = excluded.timeliness,
                               accessibility = excluded.accessibility, results = excluded.results,
                               measured_at = excluded.measured_at, look_at = excluded.look_at""")
                .param("dataset", measured.table().dataset().value())
                .param("basis", measured.basis())
                .param("score", Results.total(dimensions))
                .param("results", text.write(measured.results()))
                .param("at", measured.at().atOffset(ZoneOffset.UTC))
                .param("lookAt", measured.lookAt().atOffset(ZoneOffset.UTC));
        dimensions.forEach((dimension, score) -> statement.param(dimension.column(), score));
        keyed(statement, measured.table().key()).update();
    }

    private static JdbcClient.StatementSpec keyed(JdbcClient.StatementSpec statement, VersionKey key) {
        return statement
                .param("distribution", key.distribution())
                .param("position", key.position())
                .param("version", key.version());
    }

    /** What came of the same rules. */
    Optional<List<RuleResult>> results(VersionKey key, String basis) {
        var statement = jdbc.sql("""
                        select results from catalog.measurement
                         where distribution = :distribution and position = :position and version = :version
                           and basis = :basis""").param("basis", basis);
        return keyed(statement, key).query(String.class).optional().map(text::results);
    }

    /** The newest version of each table that was measured, the newest first. */
    List<TableMeasurement> tables(ResourceCode dataset) {
        return jdbc.sql("""
                        select newest.*, made.name, made.row_count
                          from (select distinct on (distribution, position) * from catalog.measurement
                                 where dataset = :dataset order by distribution, position, version desc) newest
                          join catalog.distribution_table made
                            on made.distribution = newest.distribution and made.position = newest.position
                           and made.version = newest.version
                         order by newest.made_at desc, newest.position, newest.version desc limit :most""")
                .param("dataset", dataset.value())
                .param("most", MOST_TABLES)
                .query(this::table)
                .list();
    }

    /** Of each version of each file, its first table; the oldest first. */
    List<TrendPoint> trend(ResourceCode dataset) {
        return jdbc.sql("""
                        select done.*, made.name
                          from catalog.measurement done
                          join catalog.distribution_table made
                            on made.distribution = done.distribution and made.position = done.position
                           and made.version = done.version
                         where done.dataset = :dataset
                           and not exists (select from catalog.measurement earlier
                                            where earlier.distribution = done.distribution
                                              and earlier.version = done.version and earlier.position < done.position)
                         order by done.made_at desc, done.position, done.version desc limit :most""")
                .param("dataset", dataset.value())
                .param("most", MOST_POINTS)
                .query(Measurements::point)
                .list()
                .reversed();
    }

    /** How far the newest table of a dataset is; nothing where it has no table. */
    Optional<Standing> standing(ResourceCode dataset) {
        return jdbc.sql("""
                        select done.score, done.measured_at is not null as measured
                          from catalog.distribution file
                          join catalog.distribution_table made on made.distribution = file.id
                          left join catalog.measurement done
                            on done.distribution = made.distribution and done.position = made.position
                           and done.version = made.version
                         where file.dataset = :dataset
                         order by made.made_at desc, made.position, made.version desc limit 1""")
                .param("dataset", dataset.value())
                .query((row, _) -> new Standing(row.getBoolean("measured"), score(row, "score")))
                .optional();
    }

    private TableMeasurement table(ResultSet row, int number) throws SQLException {
        var score = score(row, "score");
        return new TableMeasurement(
                key(row).table(),
                row.getString("name"),
                row.getInt("version"),
                row.getLong("row_count"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("measured_at", OffsetDateTime.class).toInstant(),
                score,
                DataGrade.of(score),
                marks(row),
                text.results(row.getString("results")));
    }

    private static TrendPoint point(ResultSet row, int number) throws SQLException {
        return new TrendPoint(
                key(row).table(),
                row.getString("name"),
                row.getInt("version"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                score(row, "score"),
                marks(row));
    }

    private static VersionKey key(ResultSet row) throws SQLException {
        return new VersionKey(row.getString("distribution"), row.getInt("position"), row.getInt("version"));
    }

    /** Of the columns that bear the dimensions' names. */
    static List<DimensionMark> marks(ResultSet row) throws SQLException {
        var marks = new ArrayList<DimensionMark>();
        for (var dimension : Arrays.asList(DataDimension.values())) {
            marks.add(dimension.mark(score(row, dimension.name().toLowerCase(Locale.ROOT))));
        }
        return marks;
    }

    static @Nullable Double score(ResultSet row, String column) throws SQLException {
        var score = row.getBigDecimal(column);
        return score == null ? null : score.doubleValue();
    }

    /**
     * What is known of a table.
     *
     * @param score null where it was not measured, or no rule could be checked
     */
    record Standing(boolean measured, @Nullable Double score) {}
}
