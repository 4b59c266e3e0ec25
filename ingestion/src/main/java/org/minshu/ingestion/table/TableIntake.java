package org.minshu.ingestion.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of something that may be a table, finds its header among the first of them, and passes on those that fit
 * below it.
 */
public final class TableIntake {

    /** Looked at before anything is decided. */
    private static final int FIRST = 100;

    private final TableSink tables;
    private final Limits limits;
    private final Kind kind;
    private final Heading draft;

    private @Nullable List<Held> held = new ArrayList<>();
    private @Nullable RowSink rows;
    private Layout layout = new Layout(0, 0, 0);

    /** Whether a short row is a fault: it is in delimited text, whereas sheets have no cells where nothing is written. */
    public enum Kind {
        TEXT,
        SHEET
    }

    public TableIntake(TableSink tables, Limits limits, Kind kind, String name, boolean european) {
        this.tables = tables;
        this.limits = limits;
        this.kind = kind;
        this.draft = Heading.of(name, List.of()).withEuropeanNumbers(european);
    }

    private record Held(
            long line, List<String> cells, @Nullable Rejection reason) {}

    /** Blank rows are passed over. */
    public void row(long line, Cells cells) throws IOException {
        if (cells.isBlank()) {
            return;
        }
        var first = held;
        if (first == null) {
            pass(line, cells);
            return;
        }
        if (cells.width() > limits.columns() && kind == Kind.TEXT && first.isEmpty()) {
            Heading.of(draft.name(), cells.toList()).within(limits);
        }
        first.add(new Held(line, cells.toList(), null));
        if (first.size() == FIRST) {
            begin(first);
        }
    }

    public void reject(long line, Rejection reason, String text) throws IOException {
        if (rows == null && held != null) {
            held.add(new Held(line, List.of(text), reason));
        } else if (rows != null) {
            rows.reject(line, reason, text);
        }
    }

    public void end() throws IOException {
        if (held != null) {
            begin(held);
        }
    }

    private void begin(List<Held> first) throws IOException {
        held = null;
        var whole = first.stream().filter(row -> row.reason() == null).toList();
        if (whole.isEmpty() && first.isEmpty()) {
            return;
        }
        layout = Layout.of(whole.stream().map(Held::cells).toList(), kind);
        var names = layout.header() < 0
                ? List.<String>of()
                : names(whole.get(layout.header()).cells());
        note(first.size() - 1);
        var sink = tables.begin(Heading.of(draft.name(), widened(names))
                .withEuropeanNumbers(draft.european())
                .within(limits));
        rows = sink;
        replay(first, sink);
    }

    private void note(int last) {
        if (layout.header() > 0) {
            tables.note(Note.LINES_ABOVE_HEADER);
        } else if (layout.header() < 0 && last >= 0) {
            tables.note(Note.NO_HEADER);
        }
    }

    private void replay(List<Held> first, RowSink sink) throws IOException {
        int seen = 0;
        var cells = new Cells();
        for (var row : first) {
            if (row.reason() != null) {
                sink.reject(row.line(), row.reason(), row.cells().getFirst());
            } else if (seen++ > layout.header()) {
                cells.clear();
                row.cells().forEach(cells::add);
                pass(row.line(), cells);
            }
        }
    }

    private List<String> names(List<String> header) {
        return header.size() > layout.width() ? header.subList(0, layout.width()) : header;
    }

    private List<String> widened(List<String> names) {
        var all = new ArrayList<>(names);
        while (all.size() < layout.width()) {
            all.add("");
        }
        return all;
    }

    private void pass(long line, Cells cells) throws IOException {
        var sink = rows;
        if (sink == null) {
            return;
        }
        if (cells.filled() > layout.width()) {
            sink.reject(line, Rejection.TOO_MANY_CELLS, text(cells));
        } else if (kind == Kind.TEXT && cells.width() < layout.least()) {
            sink.reject(line, Rejection.TOO_FEW_CELLS, text(cells));
        } else {
            cells.narrow(layout.width());
            cells.widen(layout.width());
            sink.row(line, cells);
        }
    }

    private static String text(Cells cells) {
        return String.join(",", cells.toList());
    }
}
