package org.minshu.catalog.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.vocabulary.ItemDecision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what belongs to a request: departments' parts, datasets, items. */
@Repository
class RequestPartRows {

    private final JdbcClient jdbc;

    RequestPartRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Part> parts(String no) {
        return jdbc.sql("""
                        select part.*, department.name_zh, department.name_en
                          from catalog.access_request_part part
                          join catalog.department on department.key = part.department
                         where part.request = :no
                         order by department.name_zh""").param("no", no).query(RequestPartRows::part).list();
    }

    List<WantedDataset> datasets(String no) {
        var items = items(no);
        return jdbc.sql("""
                        select wanted.*, department.name_zh, department.name_en
                          from catalog.access_request_dataset wanted
                          join catalog.department on department.key = wanted.department
                         where wanted.request = :no
                         order by wanted.position""")
                .param("no", no)
                .query((row, _) -> dataset(row, items.getOrDefault(row.getString("dataset"), List.of())))
                .list();
    }

    private Map<String, List<WantedItem>> items(String no) {
        return jdbc
                .sql("""
                        select * from catalog.access_request_item where request = :no order by dataset, position""")
                .param("no", no)
                .query((row, _) -> Map.entry(row.getString("dataset"), item(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Part part(ResultSet row, int number) throws SQLException {
        return new Part(department(row), Part.State.valueOf(row.getString("state")), decision(row));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        var decidedAt = Times.read(row, "decided_at");
        return decidedAt == null
                ? null
                : new Decision(
                        Objects.requireNonNull(row.getString("decided_by")),
                        Objects.requireNonNull(row.getString("decided_by_name")),
                        decidedAt,
                        row.getString("comment"));
    }

    private static Named department(ResultSet row) throws SQLException {
        return new Named(row.getString("department"), row.getString("name_zh"), row.getString("name_en"));
    }

    private static WantedDataset dataset(ResultSet row, List<WantedItem> items) throws SQLException {
        return new WantedDataset(
                new ResourceCode(row.getString("dataset")),
                department(row),
                row.getString("title"),
                row.getString("title_en"),
                row.getInt("level"),
                items);
    }

    private static WantedItem item(ResultSet row) throws SQLException {
        return new WantedItem(
                row.getString("item"),
                row.getString("label"),
                row.getString("sensitivity"),
                ItemDecision.valueOf(row.getString("decision")),
                row.getString("reason"));
    }
}
