package org.minshu.ingestion.table.parquet;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minshu.client.profile.ColumnProfile;
import org.minshu.client.profile.TableProfile;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.table.Note;
import org.minshu.ingestion.table.Ticking;
import org.minshu.tables.ColumnType;
import org.minshu.tables.TableColumn;

/** Measures what the columns of a table hold. */
public final class Profiles {

    /** Columns in one question. */
    private static final int TOGETHER = 50;

    private static final int MEASURES = 6;

    private final Engine engine;
    private final String table;
    private final List<TableColumn> columns;

    private Profiles(Engine engine, String table, List<TableColumn> columns) {
        this.engine = engine;
        this.table = table;
        this.columns = columns;
    }

    public static TableProfile of(
            Path parquet,
            List<TableColumn> columns,
            Collection<Note> notes,
            Path folder,
            Limits limits,
            Ticking ticking) {
        try (var engine = Engine.open(folder, parquet, limits, ticking)) {
            var table = "read_parquet('" + Engine.literal(parquet.toString()) + "')";
            return new Profiles(engine, table, columns).measure(notes);
        } catch (SQLException failed) {
            throw Engine.refusal(failed, "The table cannot be profiled");
        }
    }

    /** A column's numbers, from one pass over all. */
    record Measured(
            TableColumn column,
            long values,
            long distinct,
            @Nullable String min,
            @Nullable String max,
            @Nullable Double mean,
            @Nullable Integer longest) {}

    private TableProfile measure(Collection<Note> notes) throws SQLException {
        long rows = engine.ask("select count(*) from " + table, answer -> {
            answer.next();
            return answer.getLong(1);
        });
        var measured = new ArrayList<Measured>();
        for (int from = 0; from < columns.size(); from += TOGETHER) {
            measured.addAll(together(columns.subList(from, Math.min(from + TOGETHER, columns.size()))));
        }
        var samples = Samples.of(engine, table, columns);
        var spreads = new Spreads(engine, table, rows);
        var profiles = new ArrayList<ColumnProfile>();
        for (int i = 0; i < columns.size(); i++) {
            profiles.add(profile(measured.get(i), rows, samples.get(i), spreads, i));
        }
        return new TableProfile(
                rows, profiles, notes.stream().map(Note::name).sorted().toList());
    }

    private static ColumnProfile profile(Measured found, long rows, Samples samples, Spreads spreads, int index)
            throws SQLException {
        boolean measured = index < Spreads.COLUMNS;
        return new ColumnProfile(
                found.column().name(),
                found.column().type().name(),
                rows - found.values(),
                found.distinct(),
                found.min(),
                found.max(),
                found.mean(),
                measured ? spreads.histogram(found) : List.of(),
                measured ? spreads.top(found) : List.of(),
                found.column().type() == ColumnType.TEXT ? samples.pattern() : null,
                found.longest(),
                samples.different());
    }

    private List<Measured> together(List<TableColumn> some) throws SQLException {
        var question = some.stream().flatMap(Profiles::measures).collect(Collectors.joining(", "));
        return engine.ask("select " + question + " from " + table, answer -> {
            answer.next();
            return IntStream.range(0, some.size())
                    .mapToObj(i -> i)
                    .map(i -> measured(some.get(i), answer, i * MEASURES))
                    .toList();
        });
    }

    private static Stream<String> measures(TableColumn column) {
        var name = Engine.identifier(column.name());
        boolean ordered = isOrdered(column.type());
        return Stream.of(
                "count(" + name + ")",
                "approx_count_distinct(hash(" + name + ")) filter (where " + name + " is not null)",
                ordered ? "left(cast(min(" + name + ") as varchar), 200)" : "null",
                ordered ? "left(cast(max(" + name + ") as varchar), 200)" : "null",
                isNumber(column.type()) ? "avg(" + name + ")" : "null",
                column.type() == ColumnType.TEXT ? "max(length(" + name + "))" : "null");
    }

    private static Measured measured(TableColumn column, ResultSet answer, int before) {
        try {
            var mean = answer.getObject(before + 5) == null ? null : Double.valueOf(answer.getDouble(before + 5));
            var longest = answer.getObject(before + 6) == null ? null : Integer.valueOf(answer.getInt(before + 6));
            return new Measured(
                    column,
                    answer.getLong(before + 1),
                    Math.min(answer.getLong(before + 1), answer.getLong(before + 2)),
                    answer.getString(before + 3),
                    answer.getString(before + 4),
                    mean == null || !Double.isFinite(mean) ? null : mean,
                    longest);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("The answer of the table engine cannot be read", unreadable);
        }
    }

    static boolean isNumber(ColumnType type) {
        return type == ColumnType.INTEGER || type == ColumnType.DECIMAL || type == ColumnType.DOUBLE;
    }

    private static boolean isOrdered(ColumnType type) {
        return type != ColumnType.POINT && type != ColumnType.SHAPE;
    }
}
