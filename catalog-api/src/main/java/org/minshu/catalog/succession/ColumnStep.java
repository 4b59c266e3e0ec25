package org.minshu.catalog.succession;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes the new value into one column of a table, some rows at a time.
 *
 * @param lists which it concerns
 * @param table with its schema
 * @param key the column that identifies a row
 * @param column the one that names the value
 * @param condition which rows, such as {@code ended_at is null}; may ask for {@code :target}
 * @param noting null where nobody is told
 */
public record ColumnStep(
        JdbcClient jdbc,
        String name,
        int order,
        String lists,
        String table,
        String key,
        String column,
        String condition,
        @Nullable Noting noting)
        implements SuccessionStep {

    /** Writes down what was changed, in the same transaction. */
    public interface Noting {

        /** Whether each row has a revision, which grows. */
        boolean raisesRevision();

        /**
         * After the change.
         *
         * @param keys of the rows that name the new value now
         */
        void changed(Succession succession, String column, List<String> keys);
    }

    public ColumnStep(
            JdbcClient jdbc,
            String name,
            int order,
            String lists,
            String table,
            String key,
            String column,
            String condition) {
        this(jdbc, name, order, lists, table, key, column, condition, null);
    }

    public ColumnStep noted(Noting by) {
        return new ColumnStep(jdbc, name, order, lists, table, key, column, condition, by);
    }

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
    public boolean hasLate(Succession succession) {
        return jdbc.sql("select exists (select from %s where %s = :source and %s)".formatted(table, column, condition))
                .param("source", succession.source())
                .param("target", succession.target())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Progress advance(Succession succession, int most) {
        var sql = """
                update %1$s set %3$s = :target %5$s
                 where %2$s in (select %2$s from %1$s where %3$s = :source and %4$s limit :most)
                returning %2$s::text
                """.formatted(table, key, column, condition, revision());
        var moved = jdbc.sql(sql)
                .param("target", succession.target())
                .param("source", succession.source())
                .param("most", most)
                .query((row, _) -> row.getString(1))
                .list();
        if (noting != null) {
            noting.changed(succession, column, moved);
        }
        return Progress.of(moved.size(), most);
    }

    private String revision() {
        return noting != null && noting.raisesRevision() ? ", revision = revision + 1" : "";
    }
}
