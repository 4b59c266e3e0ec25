package org.minshu.catalog.records;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.tables.ParquetAnswer;
import org.minshu.tables.Patience;
import org.minshu.tables.Question;
import org.minshu.tables.Rows;
import org.minshu.tables.TableColumn;
import org.minshu.tables.TableEngine;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Where whole answers are handed out, while they are being made. */
@Service
class ExportDesk {

    private final RecordRoom room;
    private final TableEngine engine;
    private final Asking asking;
    private final RecordSending sending;
    private final RecordSettings settings;
    private final JsonMapper json;
    private final Semaphore places;

    ExportDesk(
            RecordRoom room,
            TableEngine engine,
            Asking asking,
            RecordSending sending,
            RecordSettings settings,
            JsonMapper json) {
        this.room = room;
        this.engine = engine;
        this.asking = asking;
        this.sending = sending;
        this.settings = settings;
        this.json = json;
        this.places = new Semaphore(settings.exports());
    }

    Order order(
            String slug,
            TableChoice choice,
            RecordQuery query,
            ExportFormat format,
            Caller caller,
            @Nullable String grant) {
        var opened = room.open(slug, choice, caller, grant);
        var question = query.export(opened.questions().read(query.text()));
        if (format == ExportFormat.GEOJSON) {
            var _ = JsonRows.place(question.outputs().stream()
                    .map(output -> new TableColumn(output.name(), output.type()))
                    .toList());
        }
        return new Order(opened, question, format);
    }

    void send(Order order, CsvOptions options, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!places.tryAcquire()) {
            throw new CatalogException(ProblemType.TABLES_BUSY, "Too many exports at once");
        }
        try {
            var patience = new Patience(settings.exportTime());
            if (order.format() == ExportFormat.PARQUET) {
                parquet(order, patience, request, response);
            } else {
                rows(order, options, patience, request, response);
            }
        } finally {
            places.release();
        }
    }

    private void parquet(Order order, Patience patience, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var table = order.opened().table().stored();
        try (ParquetAnswer answer =
                asking.whilePresent(request, patience, () -> engine.asParquet(table, order.question(), patience))) {
            ExportHeaders.set(response, order);
            response.setContentLengthLong(answer.bytes());
            sending.export(
                    order.opened().admitted(),
                    out -> {
                        answer.content().transferTo(out);
                        return answer.rows();
                    },
                    patience,
                    request,
                    response);
        }
    }

    private void rows(
            Order order,
            CsvOptions options,
            Patience patience,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        try (var rows = asking.whilePresent(request, patience, () -> begin(order, options, patience))) {
            ExportHeaders.set(response, order);
            sending.export(order.opened().admitted(), content(order, options, rows), patience, request, response);
        }
    }

    private Rows begin(Order order, CsvOptions options, Patience patience) {
        var table = order.opened().table().stored();
        if (order.format() == ExportFormat.XLSX) {
            long rows = engine.count(table, order.question(), patience)
                    - order.question().offset();
            long limit = order.question().limit();
            XlsxRows.requireRoom(
                    Math.max(0, limit == Question.ALL ? rows : Math.min(rows, limit)),
                    order.question().outputs().size());
        }
        return order.format() == ExportFormat.CSV
                ? engine.csv(table, order.question(), options.form(), patience)
                : engine.ask(table, order.question(), patience);
    }

    private RecordSending.Content content(Order order, CsvOptions options, Rows rows) {
        return switch (order.format()) {
            case CSV ->
                new CsvRows(
                        order.question().outputs().stream()
                                .map(Question.Output::name)
                                .toList(),
                        rows,
                        options);
            case XLSX -> new XlsxRows(rows);
            case JSON, JSONL, GEOJSON, PARQUET -> new JsonRows(rows, order.format(), json);
        };
    }

    /** An export that may begin. */
    record Order(OpenTable opened, Question question, ExportFormat format) {

        String fileName() {
            var name =
                    opened.table().name().replaceAll("[\\p{Cntrl}/\\\\]", "_").replaceFirst("\\.[A-Za-z0-9]{1,8}$", "");
            return name + "." + format.extension();
        }
    }
}
