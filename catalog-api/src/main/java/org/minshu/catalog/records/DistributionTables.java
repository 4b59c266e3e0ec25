package org.minshu.catalog.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.client.profile.ColumnProfile;
import org.minshu.model.code.ResourceCode;
import org.minshu.tables.StoredTable;
import org.minshu.tables.TableColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables that files were made into. */
@Repository
class DistributionTables {

    /** Of one dataset, shown at a time. */
    private static final int MOST = 500;

    private static final TypeReference<List<TableColumn>> COLUMNS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DistributionTables(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The newest version of each table, those of the newest file first. */
    List<RecordTable> of(ResourceCode dataset) {
        return jdbc.sql("""
                        select made.* from catalog.distribution file
                          join lateral (select distinct on (position) * from catalog.distribution_table
                                         where distribution = file.id order by position, version desc) made on true
                         where file.dataset = :dataset
                         order by file.uploaded_at desc, file.id, made.position
                         limit :most""")
                .param("dataset", dataset.value())
                .param("most", MOST)
                .query(this::table)
                .list();
    }

    /**
     * The table asked for; of what is left open, the newest file, the first table in it and its newest version.
     */
    Optional<RecordTable> find(ResourceCode dataset, TableChoice choice) {
        return jdbc.sql("""
                        select made.* from catalog.distribution file
                          join catalog.distribution_table made on made.distribution = file.id
                         where file.dataset = :dataset
                           and (cast(:distribution as text) is null or file.id = :distribution)
                           and (cast(:position as int) is null or made.position = :position)
                           and (cast(:version as int) is null or made.version = :version)
                         order by file.uploaded_at desc, file.id, made.position, made.version desc
                         limit 1""")
                .param("dataset", dataset.value())
                .param("distribution", choice.distribution())
                .param("position", choice.position())
                .param("version", choice.version())
                .query(this::table)
                .optional();
    }

    /** What was measured when that version was made, in the table's order; nothing where nothing was. */
    List<ColumnProfile> profile(RecordTable table) {
        return jdbc.sql("""
                        select profile from catalog.distribution_table
                         where distribution = :distribution and position = :position and version = :version""")
                .param("distribution", table.distribution())
                .param("position", table.position())
                .param("version", table.version())
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, Measured.class))
                .map(Measured::columns)
                .orElse(List.of());
    }

    private RecordTable table(ResultSet row, int number) throws SQLException {
        var stored = new StoredTable(
                row.getString("object_key"),
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getLong("row_count"),
                json.readValue(row.getString("columns"), COLUMNS));
        return new RecordTable(
                row.getString("distribution"),
                row.getInt("position"),
                row.getInt("version"),
                row.getString("name"),
                stored,
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    /** Of a profile, what is asked for here. */
    private record Measured(@Nullable List<ColumnProfile> columns) {}
}
