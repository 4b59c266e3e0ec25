package org.minshu.tables.duckdb;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.minshu.tables.Rows;
import org.minshu.tables.TableColumn;

/** Reads an answer while it is being made. */
final class DuckDbRows implements Rows {

    private final List<TableColumn> columns;
    private final int[] positions;
    private final ResultSet result;
    private final Work work;
    private final boolean totalled;
    private OptionalLong total = OptionalLong.empty();

    /** @param totalled whether a last column has the number of all rows */
    DuckDbRows(List<TableColumn> columns, ResultSet result, boolean totalled, Work work) {
        this.columns = List.copyOf(columns);
        this.positions = positions(columns);
        this.result = result;
        this.totalled = totalled;
        this.work = work;
    }

    private static int[] positions(List<TableColumn> columns) {
        var positions = new int[columns.size()];
        int next = 1;
        for (int i = 0; i < positions.length; i++) {
            positions[i] = next;
            next += QuestionSql.width(columns.get(i).type());
        }
        return positions;
    }

    @Override
    public List<TableColumn> columns() {
        return columns;
    }

    @Override
    public boolean next() {
        try {
            boolean more = result.next();
            if (more && totalled && total.isEmpty()) {
                total = OptionalLong.of(result.getLong(result.getMetaData().getColumnCount()));
            }
            return more;
        } catch (SQLException failure) {
            throw work.refusal(failure);
        }
    }

    @Override
    public @Nullable Object value(int column) {
        try {
            return value(columns.get(column), positions[column]);
        } catch (SQLException failure) {
            throw work.refusal(failure);
        }
    }

    private @Nullable Object value(TableColumn column, int position) throws SQLException {
        return switch (column.type()) {
            case TEXT -> result.getString(position);
            case INTEGER -> integer(result.getObject(position));
            case DECIMAL -> decimal(result.getObject(position));
            case DOUBLE -> number(position);
            case BOOLEAN -> result.getObject(position);
            case DATE -> result.getObject(position, LocalDate.class);
            case TIMESTAMP -> moment(position);
            case POINT -> point(position);
            case SHAPE -> shape(position);
        };
    }

    private static @Nullable Object integer(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Long number -> number;
            case BigInteger number -> number;
            case Number small -> small.longValue();
            case Object other -> throw new IllegalStateException("No integer: " + other);
        };
    }

    private static @Nullable Object decimal(@Nullable Object value) {
        return value instanceof Double || value instanceof Float ? new BigDecimal(value.toString()) : value;
    }

    private @Nullable Double number(int position) throws SQLException {
        double value = result.getDouble(position);
        return result.wasNull() ? null : Double.valueOf(value);
    }

    private @Nullable Instant moment(int position) throws SQLException {
        long micros = result.getLong(position);
        return result.wasNull() ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private @Nullable Point point(int position) throws SQLException {
        var lon = number(position);
        var lat = number(position + 1);
        return lon == null || lat == null ? null : new Point(lon, lat);
    }

    private @Nullable Shape shape(int position) throws SQLException {
        var geojson = result.getString(position);
        return geojson == null ? null : new Shape(geojson);
    }

    @Override
    public OptionalLong total() {
        return total;
    }

    @Override
    public void close() {
        work.close();
    }
}
