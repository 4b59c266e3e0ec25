package org.minshu.catalog.succession;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes the new value into one column of a table, some rows at a time.
 *
 * @param lists which it concerns
 * @param table with its schema
 * @param key the column that identifies a row
 * @param column the one that names the value
 * @param condition which rows, such as {@code ended_at is null}; may ask for {@code :target}
 */
public record ColumnStep(
        JdbcClient jdbc,
        String name,
        int order,
        String lists,
        String table,
        String key,
        String column,
        String condition)
        implements SuccessionStep {

    @Override
    public boolean concerns(String list) {
        return lists.equals(list);
    }

    @Override
    public Map<String, Long> count(String list, String source) {
        var sql = "select count(*) from %s where %s = :source and %s".formatted(table, column, condition);
        return Map.of(
                name,
                jdbc.sql(sql)
                        .param("source", source)
                        .param("target", "")
                        .query(Long.class)
                        .single());
    }

    @Override
    public Progress advance(Succession succession, int most) {
        var sql = """
                update %1$s set %3$s = :target
                 where %2$s in (select %2$s from %1$s where %3$s = :source and %4$s limit :most)
                """.formatted(table, key, column, condition);
        int moved = jdbc.sql(sql)
                .param("target", succession.target())
                .param("source", succession.source())
                .param("most", most)
                .update();
        return Progress.of(moved, most);
    }
}
