package org.minshu.tables.duckdb;

import java.util.List;
import org.minshu.tables.ColumnType;
import org.minshu.tables.TableColumn;
import org.minshu.tables.VersionPair;

/** Writes the comparison of two versions of a table as SQL. */
final class ChangesSql {

    private final VersionPair versions;
    private final Columns before;
    private final Columns after;
    private final Sql sql = new Sql();

    ChangesSql(VersionPair versions) {
        this.versions = versions;
        this.before = new Columns(versions.before());
        this.after = new Columns(versions.after());
    }

    Sql rows(String fileBefore, String fileAfter, long limit, long offset) {
        sql.add("select case when b.p is null then 'ADDED' when a.p is null then 'REMOVED' else 'CHANGED' end");
        for (int i = 0; i < versions.keys().size(); i++) {
            var type = versions.keys().get(i).type();
            sql.add(", " + (type == ColumnType.TIMESTAMP ? "epoch_us(%s)" : "%s").formatted(key(i)));
        }
        for (int i = 0; i < versions.columns().size(); i++) {
            output("b.v" + i, versions.columns().get(i).type());
            output("a.v" + i, versions.columns().get(i).type());
        }
        sql.add(" from (");
        side(before, fileBefore);
        sql.add(") b full outer join (");
        side(after, fileAfter);
        sql.add(") a on ");
        for (int i = 0; i < versions.keys().size(); i++) {
            sql.add((i == 0 ? "" : " and ") + "b.k%d = a.k%d".formatted(i, i));
        }
        sql.add(" where b.p is null or a.p is null");
        for (int i = 0; i < versions.columns().size(); i++) {
            sql.add(" or b.v%d is distinct from a.v%d".formatted(i, i));
        }
        sql.add(" order by ");
        for (int i = 0; i < versions.keys().size(); i++) {
            sql.add((i == 0 ? "" : ", ") + key(i));
        }
        return sql.add(" limit %d offset %d".formatted(limit, offset));
    }

    private static String key(int index) {
        return "coalesce(a.k%d, b.k%d)".formatted(index, index);
    }

    private void output(String value, ColumnType type) {
        sql.add(", ")
                .add(
                        switch (type) {
                            case POINT -> "%s.lon, %s.lat".formatted(value, value);
                            case SHAPE -> value + ".geojson";
                            case TIMESTAMP -> "epoch_us(%s)".formatted(value);
                            case TEXT, INTEGER, DECIMAL, DOUBLE, BOOLEAN, DATE -> value;
                        });
    }

    private void side(Columns columns, String file) {
        sql.add("select 1 as p");
        named(columns, versions.keys(), "k");
        named(columns, versions.columns(), "v");
        sql.add(" from ").add(columns.source(file));
    }

    private void named(Columns columns, List<TableColumn> wanted, String name) {
        for (int i = 0; i < wanted.size(); i++) {
            sql.add(", %s as %s%d".formatted(columns.value(wanted.get(i).name()), name, i));
        }
    }
}
