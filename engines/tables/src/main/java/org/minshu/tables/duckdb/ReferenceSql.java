package org.minshu.tables.duckdb;

import java.util.List;
import org.minshu.tables.ColumnType;
import org.minshu.tables.Reference;
import org.minshu.tables.TableColumn;

/** Writes the search for values that a reference does not find as SQL; values of different types are compared as text. */
final class ReferenceSql {

    static final List<TableColumn> COLUMNS =
            List.of(new TableColumn("row", ColumnType.INTEGER), new TableColumn("value", ColumnType.TEXT));

    private final Reference reference;
    private final boolean asText;

    ReferenceSql(Reference reference) {
        this.reference = reference;
        this.asText = reference.column().type() != reference.target().type();
    }

    Sql count(String file, String other) {
        return unresolved(new Sql().add("select count(*)"), file, other);
    }

    Sql rows(String file, String other, long limit) {
        var sql = unresolved(new Sql().add("select a.n, cast(a.v as varchar)"), file, other);
        return sql.add(" order by a.n limit " + limit);
    }

    private Sql unresolved(Sql sql, String file, String other) {
        var own = new Columns(reference.table());
        var theirs = new Columns(reference.other());
        return sql.add(" from (select %s as v, %s as n from "
                        .formatted(value(own, reference.column()), own.rowNumber()))
                .add(own.source(file))
                .add(") a anti join (select %s as v from ".formatted(value(theirs, reference.target())))
                .add(theirs.source(other))
                .add(") b on a.v = b.v where a.v is not null");
    }

    private String value(Columns columns, TableColumn column) {
        var value = columns.value(column.name());
        return asText ? "cast(%s as varchar)".formatted(value) : value;
    }
}
