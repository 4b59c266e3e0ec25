package org.minshu.catalog.measurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.minshu.model.code.ResourceCode;
import org.minshu.tables.StoredTable;
import org.minshu.tables.TableColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables that are measured. */
@Repository
class MeasuredTables {

    private static final TypeReference<List<TableColumn>> COLUMNS = new TypeReference<>() {};

    private static final String SELECT = """
            select made.*, file.dataset, file.object_key as file_key, file.bytes as file_bytes,
                   (select max(other.made_at) from catalog.distribution sibling
                      join catalog.distribution_table other on other.distribution = sibling.id
                     where sibling.dataset = file.dataset) as newest_data
              from catalog.distribution_table made
              join catalog.distribution file on file.id = made.distribution
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MeasuredTables(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<MeasuredTable> find(VersionKey key) {
        return jdbc.sql(SELECT + """
                         where made.distribution = :distribution and made.position = :position
                           and made.version = :version""")
                .param("distribution", key.distribution())
                .param("position", key.position())
                .param("version", key.version())
                .query(this::table)
                .optional();
    }

    /** The table that requests for records of a dataset are answered from. */
    Optional<StoredTable> newest(ResourceCode dataset) {
        return jdbc.sql(SELECT + """
                         where file.dataset = :dataset
                         order by file.uploaded_at desc, file.id, made.position, made.version desc limit 1""")
                .param("dataset", dataset.value())
                .query(this::table)
                .optional()
                .map(MeasuredTable::stored);
    }

    /** Whether a file of a dataset may yet become a table. */
    boolean isBeingRead(ResourceCode dataset) {
        return jdbc.sql("""
                        select exists (select from catalog.distribution
                                        where dataset = :dataset and state = 'INSPECTING')""")
                .param("dataset", dataset.value())
                .query(Boolean.class)
                .single();
    }

    private MeasuredTable table(ResultSet row, int number) throws SQLException {
        var stored = new StoredTable(
                row.getString("object_key"),
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getLong("row_count"),
                json.readValue(row.getString("columns"), COLUMNS));
        return new MeasuredTable(
                new VersionKey(row.getString("distribution"), row.getInt("position"), row.getInt("version")),
                new ResourceCode(row.getString("dataset")),
                stored,
                row.getLong("rejected"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("file_key"),
                row.getLong("file_bytes"),
                row.getObject("newest_data", OffsetDateTime.class).toInstant());
    }
}
