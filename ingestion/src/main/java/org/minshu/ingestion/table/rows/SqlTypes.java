package org.minshu.ingestion.table.rows;

import java.util.List;
import java.util.regex.Pattern;
import org.minshu.tables.ColumnType;
import org.minshu.tables.TableColumn;

/** How columns are named to the engine; of a table that is there, exactly as they lie in it. */
record SqlTypes(List<String> names) {

    private static final Pattern DECIMAL = Pattern.compile("DECIMAL\\((\\d+),\\s*(\\d+)\\)");

    SqlTypes {
        names = List.copyOf(names);
    }

    static SqlTypes of(List<TableColumn> columns) {
        return new SqlTypes(columns.stream().map(column -> name(column.type())).toList());
    }

    private static String name(ColumnType type) {
        return switch (type) {
            case TEXT -> "VARCHAR";
            case INTEGER -> "BIGINT";
            case DECIMAL -> "DECIMAL(38,9)";
            case DOUBLE -> "DOUBLE";
            case BOOLEAN -> "BOOLEAN";
            case DATE -> "DATE";
            case TIMESTAMP -> "TIMESTAMP";
            case POINT -> "STRUCT(lon DOUBLE, lat DOUBLE)";
            case SHAPE -> "STRUCT(geojson VARCHAR, west DOUBLE, south DOUBLE, east DOUBLE, north DOUBLE)";
        };
    }

    String name(int column) {
        return names.get(column);
    }

    /** Digits before and behind the point. */
    record Digits(int whole, int fraction) {}

    Digits digits(int column) {
        var matcher = DECIMAL.matcher(names.get(column));
        if (!matcher.matches()) {
            throw new IllegalStateException("No decimal: " + names.get(column));
        }
        int fraction = Integer.parseInt(matcher.group(2));
        return new Digits(Integer.parseInt(matcher.group(1)) - fraction, fraction);
    }
}
