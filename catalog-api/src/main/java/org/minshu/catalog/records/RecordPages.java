package org.minshu.catalog.records;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.tables.ColumnType;
import org.minshu.tables.Comparator;
import org.minshu.tables.Expression;
import org.minshu.tables.Patience;
import org.minshu.tables.Question;
import org.minshu.tables.Rows;
import org.minshu.tables.TableColumn;
import org.minshu.tables.TableEngine;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Makes pages of records, whole, before anything of them is sent. */
@Component
class RecordPages {

    private final TableEngine engine;
    private final JsonMapper json;
    private final RecordSettings settings;

    RecordPages(TableEngine engine, JsonMapper json, RecordSettings settings) {
        this.engine = engine;
        this.json = json;
        this.settings = settings;
    }

    Page page(RecordTable table, Question question, Patience patience) {
        var body = new Bounded();
        var sheet = json.createGenerator(body);
        sheet.writeStartObject();
        sheet.writeName("results");
        long rows;
        OptionalLong total;
        try (var answer = engine.ask(table.stored(), question, patience)) {
            rows = rows(answer, sheet);
            total = answer.total();
        }
        sheet.writeNumberProperty(
                "total_count", total.isPresent() ? total.getAsLong() : total(table, question, rows, patience));
        end(sheet);
        return new Page(body, rows);
    }

    /** A full page tells nothing about how many there are; the last one does. */
    private long total(RecordTable table, Question question, long rows, Patience patience) {
        boolean last = rows < question.limit() && (rows > 0 || question.offset() == 0);
        return last ? question.offset() + rows : engine.count(table.stored(), question, patience);
    }

    /** Rows of one version in the order of the table, each page beginning behind the last row of the one before. */
    Page after(RecordTable table, Question question, Cursor cursor, Patience patience) {
        if (question.isGrouped() || !question.orders().isEmpty() || question.offset() > 0) {
            throw new CatalogException(
                    ProblemType.PARAMETER_INVALID, "A cursor goes without group_by, order_by and offset");
        }
        var body = new Bounded();
        var sheet = json.createGenerator(body);
        sheet.writeStartObject();
        sheet.writeName("results");
        long rows;
        long last;
        try (var answer =
                new WithoutNumber(engine.ask(table.stored(), behind(question, cursor.row()), patience), cursor.row())) {
            rows = rows(answer, sheet);
            last = answer.last;
        }
        if (rows == question.limit()) {
            sheet.writeStringProperty("next_cursor", new Cursor(table.key(), table.version(), last).text());
        }
        end(sheet);
        return new Page(body, rows);
    }

    private static Question behind(Question question, long row) {
        var outputs = new ArrayList<>(question.outputs());
        outputs.add(new Question.Output("", new Expression.RowNumber()));
        var behind = new Expression.Comparison(
                Comparator.GREATER, new Expression.RowNumber(), new Expression.Constant(row, ColumnType.INTEGER));
        var condition = question.condition();
        return new Question(
                outputs,
                condition == null ? behind : new Expression.All(List.of(behind, condition)),
                List.of(),
                List.of(new Question.Order(new Expression.RowNumber(), false)),
                question.limit(),
                0);
    }

    private static void end(JsonGenerator sheet) {
        sheet.writeEndObject();
        sheet.close();
    }

    private static long rows(Rows answer, JsonGenerator sheet) {
        long rows = 0;
        sheet.writeStartArray();
        while (answer.next()) {
            RowJson.write(answer, sheet);
            rows++;
        }
        sheet.writeEndArray();
        return rows;
    }

    /** A page as it is sent. */
    record Page(ByteArrayOutputStream body, long rows) {}

    /** Ends before a page takes more memory than it may. */
    private final class Bounded extends ByteArrayOutputStream {

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            if (count + (long) length > settings.page().toBytes()) {
                throw new CatalogException(
                        ProblemType.QUERY_TOO_LARGE, "A page has at most " + settings.page() + ": ask for fewer rows");
            }
            super.write(bytes, offset, length);
        }
    }

    /** Rows whose last column, the row's number, is kept apart. */
    private static final class WithoutNumber implements Rows {

        private final Rows rows;
        private long last;

        WithoutNumber(Rows rows, long last) {
            this.rows = rows;
            this.last = last;
        }

        @Override
        public List<TableColumn> columns() {
            return rows.columns().subList(0, rows.columns().size() - 1);
        }

        @Override
        public boolean next() {
            boolean more = rows.next();
            if (more && rows.value(rows.columns().size() - 1) instanceof Long number) {
                last = number;
            }
            return more;
        }

        @Override
        public @Nullable Object value(int column) {
            return rows.value(column);
        }

        @Override
        public void close() {
            rows.close();
        }
    }
}
