package org.minshu.tables.duckdb;

import org.minshu.tables.ColumnType;
import org.minshu.tables.Expression;

/** Writes conditions about places. */
final class PlaceSql {

    /** Mean radius of the earth in metres. */
    private static final double RADIUS = 6_371_008.8;

    private final Columns columns;
    private final Sql sql;

    PlaceSql(Columns columns, Sql sql) {
        this.columns = columns;
        this.sql = sql;
    }

    void inBox(Expression.InBox box) {
        var place = place(box.of());
        boolean point = box.of().type() == ColumnType.POINT;
        sql.add("(%s.%s >= ".formatted(place, point ? "lon" : "east")).value(box.west());
        sql.add(" and %s.%s <= ".formatted(place, point ? "lon" : "west")).value(box.east());
        sql.add(" and %s.%s >= ".formatted(place, point ? "lat" : "north")).value(box.south());
        sql.add(" and %s.%s <= ".formatted(place, point ? "lat" : "south")).value(box.north());
        sql.add(")");
    }

    /** The haversine, which is exact enough also for short distances. */
    void near(Expression.Near near) {
        var lat = coordinate(near.of(), "lat", "south", "north", near.lat());
        var lon = coordinate(near.of(), "lon", "west", "east", near.lon());
        sql.add("(" + place(near.of()) + " is not null and 2 * " + RADIUS + " * asin(sqrt(least(1, pow(sin(radians(")
                .add(lat)
                .add(" - ");
        sql.value(near.lat()).add(") / 2), 2) + cos(radians(").add(lat).add(")) * cos(radians(");
        sql.value(near.lat()).add(")) * pow(sin(radians(").add(lon).add(" - ");
        sql.value(near.lon()).add(") / 2), 2)))) <= ").value(near.metres()).add(")");
    }

    private Sql coordinate(Expression of, String name, String least, String most, double wanted) {
        var place = place(of);
        return of.type() == ColumnType.POINT
                ? new Sql().add(place + "." + name)
                : new Sql()
                        .add("greatest(%s.%s, least(%s.%s, ".formatted(place, least, place, most))
                        .value(wanted)
                        .add("))");
    }

    private String place(Expression of) {
        if (of instanceof Expression.Column column) {
            return columns.name(column.name());
        }
        throw new IllegalArgumentException("Places are columns");
    }
}
