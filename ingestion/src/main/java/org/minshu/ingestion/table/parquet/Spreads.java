package org.minshu.ingestion.table.parquet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.minshu.client.profile.ColumnProfile.Bin;
import org.minshu.client.profile.ColumnProfile.Frequent;
import org.minshu.ingestion.table.parquet.Profiles.Measured;
import org.minshu.tables.ColumnType;

/** How the values of a column are spread: a question for each of the first columns, bounded in number. */
final class Spreads {

    /** Further columns of very wide tables have no histogram. */
    static final int COLUMNS = 200;

    private static final int BINS = 20;
    private static final int TOP = 10;
    private static final long MANY = 50_000;

    private final Engine engine;
    private final String table;
    private final long rows;

    Spreads(Engine engine, String table, long rows) {
        this.engine = engine;
        this.table = table;
        this.rows = rows;
    }

    List<Frequent> top(Measured found) throws SQLException {
        var type = found.column().type();
        boolean countable = type == ColumnType.TEXT
                || type == ColumnType.INTEGER
                || type == ColumnType.BOOLEAN
                || type == ColumnType.DATE;
        if (!countable || found.distinct() > MANY || (found.distinct() * 10 > rows * 9 && rows > TOP)) {
            return List.of();
        }
        return engine.ask("""
                select left(cast(%1$s as varchar), 200), count(*) as n from %2$s where %1$s is not null
                 group by %1$s order by n desc, %1$s limit %3$d""".formatted(Engine.identifier(found.column().name()), table, TOP), answer -> {
            var top = new ArrayList<Frequent>();
            while (answer.next()) {
                top.add(new Frequent(answer.getString(1), answer.getLong(2)));
            }
            return top;
        });
    }

    List<Bin> histogram(Measured found) throws SQLException {
        var type = found.column().type();
        var name = Engine.identifier(found.column().name());
        if (Profiles.isNumber(type)) {
            return histogram("cast(" + name + " as double)", type);
        }
        return type == ColumnType.DATE || type == ColumnType.TIMESTAMP
                ? histogram("epoch(cast(" + name + " as timestamp))", type)
                : List.of();
    }

    private List<Bin> histogram(String value, ColumnType type) throws SQLException {
        var ends = engine.ask("select min(" + value + "), max(" + value + ") from " + table, answer -> {
            answer.next();
            return new double[] {answer.getDouble(1), answer.getDouble(2)};
        });
        double width = (ends[1] - ends[0]) / BINS;
        if (!Double.isFinite(width) || width <= 0) {
            return List.of();
        }
        var counts =
                engine.ask("""
                select least(%d, cast(floor((%s - %s) / %s) as integer)) as bin, count(*)
                  from %s where %s is not null group by bin""".formatted(BINS - 1, value, number(ends[0]), number(width), table, value), answer -> {
                    var all = new long[BINS];
                    while (answer.next()) {
                        all[Math.max(0, answer.getInt(1))] = answer.getLong(2);
                    }
                    return all;
                });
        var bins = new ArrayList<Bin>();
        for (int i = 0; i < BINS; i++) {
            var to = i == BINS - 1 ? ends[1] : ends[0] + width * (i + 1);
            bins.add(new Bin(label(ends[0] + width * i, type), label(to, type), counts[i]));
        }
        return bins;
    }

    private static String number(double value) {
        return "cast('" + value + "' as double)";
    }

    private static String label(double value, ColumnType type) {
        return switch (type) {
            case DATE ->
                Instant.ofEpochSecond((long) Math.floor(value))
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate()
                        .toString();
            case TIMESTAMP -> Instant.ofEpochSecond((long) Math.floor(value)).toString();
            case INTEGER, DECIMAL, DOUBLE, TEXT, BOOLEAN, POINT, SHAPE ->
                new BigDecimal(value, new MathContext(12)).stripTrailingZeros().toPlainString();
        };
    }
}
