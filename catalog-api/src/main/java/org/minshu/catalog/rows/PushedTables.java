package org.minshu.catalog.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.minshu.client.profile.TableProfile;
import org.minshu.client.rows.BatchOutcome;
import org.minshu.client.rows.PushedColumn;
import org.minshu.client.rows.StoredTableView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The first table of a distribution, which is the one that rows are pushed to, version by version. */
@Repository
class PushedTables {

    private static final TypeReference<List<PushedColumn>> COLUMNS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PushedTables(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A version. */
    record Version(int number, String objectKey, long bytes, long rows, List<PushedColumn> columns) {

        Version {
            columns = List.copyOf(columns);
        }
    }

    Optional<Version> newest(String distribution) {
        return jdbc.sql("""
                        select * from catalog.distribution_table where distribution = :distribution and position = 0
                         order by version desc limit 1""")
                .param("distribution", distribution)
                .query(this::version)
                .optional();
    }

    /** False where somebody else made the next version. */
    boolean add(String distribution, BatchOutcome outcome, StoredTableView table, Instant at) {
        return jdbc.sql("""
                                insert into catalog.distribution_table
                                    (distribution, position, version, name, object_key, sha256, bytes, row_count, columns,
                                     profile, made_at)
                                select id, 0, :version, name, :key, :sha256, :bytes, :rows, :columns::jsonb, :profile::jsonb, :at
                                  from catalog.distribution
                                 where id = :distribution
                                   and coalesce((select max(version) from catalog.distribution_table
                                                  where distribution = id and position = 0), 0) = :before
                                on conflict do nothing""")
                        .param("distribution", distribution)
                        .param("version", outcome.version() + 1)
                        .param("before", outcome.version())
                        .param("key", table.objectKey())
                        .param("sha256", table.sha256())
                        .param("bytes", table.bytes())
                        .param("rows", outcome.rows())
                        .param("columns", json.writeValueAsString(outcome.columns()))
                        .param("profile", withoutZeros(json.writeValueAsString(profile(outcome))))
                        .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static TableProfile profile(BatchOutcome outcome) {
        return Objects.requireNonNullElseGet(
                outcome.profile(), () -> new TableProfile(outcome.rows(), List.of(), List.of()));
    }

    /** PostgreSQL keeps no zero characters, not even in JSON; values may hold some. */
    private static String withoutZeros(String json) {
        return json.replace("\\u0000", "");
    }

    /** Where there is no file, the rows are the table's. */
    void count(String distribution, long rows) {
        jdbc.sql("update catalog.distribution set row_count = :rows where id = :distribution and bytes = 0")
                .param("distribution", distribution)
                .param("rows", rows)
                .update();
    }

    private Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getInt("version"),
                row.getString("object_key"),
                row.getLong("bytes"),
                row.getLong("row_count"),
                json.readValue(row.getString("columns"), COLUMNS));
    }
}
