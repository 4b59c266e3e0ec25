package org.minshu.tables;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is read row by row, once. Reading throws {@link TableRefused} where the question turns out to be too
 * much.
 */
public interface Rows extends AutoCloseable {

    List<TableColumn> columns();

    /** Goes to the next row. */
    boolean next();

    /**
     * A value of this row: a String, Long, BigInteger, BigDecimal, Double, Boolean, LocalDate, Instant, {@link Point} or
     * {@link Shape}.
     *
     * @param column from 0
     */
    @Nullable Object value(int column);

    /** Rows of the whole answer, without its limit and offset, where that is known once a row was read. */
    default OptionalLong total() {
        return OptionalLong.empty();
    }

    /** Ends the work on rows that were not read. */
    @Override
    void close();

    /** Degrees of WGS 84. */
    record Point(double lon, double lat) {}

    /** A geometry as GeoJSON. */
    record Shape(String geojson) {}
}
