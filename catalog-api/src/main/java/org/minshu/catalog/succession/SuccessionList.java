package org.minshu.catalog.succession;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Named;
import org.minshu.client.Page;
import org.minshu.client.succession.SuccessionView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Successions as people read them. */
@Repository
class SuccessionList {

    private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

    private static final String SELECT = """
            select succession.*,
                   source.name_zh as source_zh, source.name_en as source_en,
                   target.name_zh as target_zh, target.name_en as target_en
              from catalog.succession
              left join catalog.reference_entry source on source.list = succession.list and source.key = succession.source
              left join catalog.reference_entry target on target.list = succession.list and target.key = succession.target
            """;

    private static final String FILTER = """
             where (cast(:list as text) is null or succession.list = :list)
               and (cast(:state as text) is null or state = :state)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SuccessionList(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Page<SuccessionView> page(@Nullable String list, @Nullable String state, Paging paging) {
        long total = jdbc.sql("select count(*) from catalog.succession" + FILTER)
                .param("list", list)
                .param("state", state)
                .query(Long.class)
                .single();
        var items = jdbc.sql(SELECT + FILTER + " order by succession.id desc limit :size offset :offset")
                .param("list", list)
                .param("state", state)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(this::view)
                .list();
        return paging.of(items, total);
    }

    Optional<SuccessionView> find(long id) {
        return jdbc.sql(SELECT + " where succession.id = :id")
                .param("id", id)
                .query(this::view)
                .optional();
    }

    private SuccessionView view(ResultSet row, int number) throws SQLException {
        var begun = instant(row, "begun_at");
        var state = row.getString("state");
        return new SuccessionView(
                row.getLong("id"),
                row.getString("list"),
                named(row, "source"),
                named(row, "target"),
                row.getObject("effective_from", LocalDate.class),
                row.getString("reason"),
                state,
                json.readValue(row.getString("counts"), COUNTS),
                row.getString("failure"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by_name"),
                begun,
                instant(row, "ended_at"),
                row.getString("cancelled_by_name"),
                row.getString("cancel_reason"),
                begun == null && (state.equals("PLANNED") || state.equals("PARKED")));
    }

    private static Named named(ResultSet row, String which) throws SQLException {
        var key = row.getString(which);
        var zh = row.getString(which + "_zh");
        return new Named(key, zh == null ? key : zh, row.getString(which + "_en"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
