package org.minshu.ingestion.table.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.minshu.ingestion.table.Heading;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.table.Note;
import org.minshu.ingestion.table.RowSink;
import org.minshu.ingestion.table.TableSink;
import org.minshu.ingestion.table.Ticking;
import org.minshu.ingestion.table.Unreadable;
import org.minshu.ingestion.table.typing.ColumnPlan;
import org.minshu.model.vocabulary.ReadingRefusal;
import org.minshu.tables.ColumnType;
import org.minshu.tables.TableColumn;

/** Makes typed Parquet of the tables that a reader hands over, one at a time. */
public final class TableMaker implements TableSink, AutoCloseable {

    /** Beyond this, rows are sorted by their first day or time, so that questions about a period skip the others. */
    private static final long SORTED_FROM = 2_000_000;

    /** The engine takes several times as much memory as the longest line it is told to expect. */
    private static final long SHORT_LINE = 2L << 20;

    private final Path folder;
    private final Limits limits;
    private final Ticking ticking;
    private final List<MadeTable> made = new ArrayList<>();
    private final Set<Note> notes = EnumSet.noneOf(Note.class);
    private @Nullable StagedTable open;
    private long rejected;
    private int begun;

    public TableMaker(Path folder, Limits limits, Ticking ticking) {
        this.folder = folder;
        this.limits = limits;
        this.ticking = ticking;
    }

    @Override
    public RowSink begin(Heading heading) throws IOException {
        finish();
        if (++begun > limits.tables()) {
            throw new Unreadable(ReadingRefusal.TOO_MANY_TABLES, "More than " + limits.tables() + " tables");
        }
        var table = new StagedTable(
                heading.within(limits), folder.resolve(begun + ".csv"), folder.resolve(begun + ".rejects"), limits);
        open = table;
        return table;
    }

    @Override
    public void note(Note note) {
        notes.add(note);
    }

    public Set<Note> notes() {
        return Set.copyOf(notes);
    }

    public int begun() {
        return begun;
    }

    /** Adds a Parquet file as it is, brought to our types. */
    public void take(Path parquet, String name) throws IOException {
        finish();
        begun++;
        var target = folder.resolve(begun + ".parquet");
        try (var engine = Engine.open(folder, parquet, limits, ticking)) {
            var table = GivenParquet.convert(engine, parquet, name, target, limits);
            if (table.rows() > 0) {
                made.add(table);
            }
        } catch (SQLException unreadable) {
            throw Engine.refusal(unreadable, "The Parquet file cannot be read");
        }
    }

    /**
     * All tables that have rows.
     *
     * @throws Unreadable where there is not one
     */
    public List<MadeTable> made() throws IOException {
        finish();
        if (made.isEmpty()) {
            throw rejected > 0
                    ? new Unreadable(ReadingRefusal.ALL_ROWS_REJECTED, rejected + " rows, not one of which can be read")
                    : new Unreadable(ReadingRefusal.NO_ROWS, "No rows below a header");
        }
        return List.copyOf(made);
    }

    private void finish() throws IOException {
        var table = open;
        if (table == null) {
            return;
        }
        open = null;
        table.close();
        rejected += table.rejected();
        if (table.isElsewhere()) {
            notes.add(Note.COORDINATES_NOT_WGS84);
        }
        try {
            if (table.count() > 0) {
                made.add(convert(table));
            }
        } catch (SQLException failed) {
            throw Engine.refusal(failed, "The rows cannot be converted");
        } finally {
            Files.delete(table.text());
        }
    }

    private MadeTable convert(StagedTable table) throws SQLException, IOException {
        var target = folder.resolve(begun + ".parquet");
        try (var engine = Engine.open(folder, limits, ticking)) {
            var plans = table.plans();
            long rows = copy(engine, table, plans, target);
            if (rows != table.count()) {
                throw new IllegalStateException(
                        "Of " + table.count() + " rows the table engine kept " + rows + " of " + table.heading());
            }
            var columns = plans.stream()
                    .map(plan -> new TableColumn(plan.name(), plan.type()))
                    .toList();
            var rejects = table.rejected() > 0 ? table.rejects() : null;
            return new MadeTable(table.heading().name(), target, rows, columns, rejects, table.rejected());
        }
    }

    private static long copy(Engine engine, StagedTable table, List<ColumnPlan> plans, Path target)
            throws SQLException {
        var columns = IntStream.range(0, plans.size())
                .mapToObj(i -> "'c" + i + "': 'VARCHAR'")
                .collect(Collectors.joining(", "));
        var values = IntStream.range(0, plans.size())
                .mapToObj(i -> plans.get(i).over("c" + i) + " as "
                        + Engine.identifier(plans.get(i).name()))
                .collect(Collectors.joining(",\n"));
        long line = Math.max(SHORT_LINE, table.longestRow() + 1);
        return engine.run("""
                copy (select %s from read_csv('%s', columns = {'r': 'VARCHAR', %s}, auto_detect = false, header = false,
                                              delim = ',', quote = '"', escape = '"', new_line = '\\n', strict_mode = true,
                                              max_line_size = %d, buffer_size = %d, nullstr = '')%s)
                  to '%s' (format parquet, compression zstd)""".formatted(
                        values,
                        Engine.literal(table.text().toString()),
                        columns,
                        line,
                        4 * line,
                        order(table, plans),
                        Engine.literal(target.toString())));
    }

    private static String order(StagedTable table, List<ColumnPlan> plans) {
        return table.count() < SORTED_FROM
                ? ""
                : plans.stream()
                        .filter(plan -> plan.type() == ColumnType.DATE || plan.type() == ColumnType.TIMESTAMP)
                        .findFirst()
                        .map(plan -> " order by " + Engine.identifier(plan.name()))
                        .orElse("");
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
        }
    }
}
