package org.minshu.catalog.records;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.client.records.TableDetail;
import org.minshu.client.records.TableView;
import org.minshu.model.identity.Allowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Records over HTTP. Who may have the file may have its rows. {@code grant} names the grant to use, where several fit. */
@RestController
@RequestMapping("/api/v1/datasets/{code}")
class RecordController {

    private final RecordRoom room;
    private final RecordDesk records;
    private final ChangeDesk changes;
    private final ExportDesk exports;
    private final RecordSending sending;

    RecordController(
            RecordRoom room, RecordDesk records, ChangeDesk changes, ExportDesk exports, RecordSending sending) {
        this.room = room;
        this.records = records;
        this.changes = changes;
        this.exports = exports;
        this.sending = sending;
    }

    /** The tables of a dataset, each in its newest version. */
    @GetMapping("/tables")
    @Allowed(anonymous = true)
    List<TableView> tables(@PathVariable String code, Caller caller) {
        return room.tables(code, caller).stream()
                .map(table -> new TableView(
                        table.key(),
                        table.distribution(),
                        table.position(),
                        table.name(),
                        table.version(),
                        table.stored().rows(),
                        table.madeAt()))
                .toList();
    }

    /** One of them, in that version, with what is known of its columns. */
    @GetMapping("/tables/{key}")
    @Allowed(anonymous = true)
    TableDetail table(
            @PathVariable String code,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable Integer version,
            Caller caller) {
        return room.detail(room.open(code, TableChoice.of(key, version), caller, null));
    }

    /** A page of records; with a cursor, {@code *} to begin, one of a walk over all of them. */
    @GetMapping("/records")
    @Allowed(anonymous = true)
    void records(
            @PathVariable String code,
            RecordQuery query,
            @RequestParam(required = false) @Nullable String table,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String grant,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var choice = TableChoice.of(table, version);
        var answered = cursor == null
                ? records.page(code, choice, query, caller, grant, request)
                : records.after(code, choice, Cursor.of(cursor), query, caller, grant, request);
        sending.page(answered.opened().admitted(), answered.page(), response);
    }

    @GetMapping("/records/changes")
    @Allowed(anonymous = true)
    void changes(
            @PathVariable String code,
            @RequestParam int from,
            @RequestParam int to,
            @RequestParam String key,
            @RequestParam(defaultValue = "10") int limit,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(required = false) @Nullable String table,
            @RequestParam(required = false) @Nullable String grant,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var wanted = new ChangeDesk.Wanted(from, to, key, limit, offset);
        var answered = changes.page(code, table, wanted, caller, grant, request);
        sending.page(answered.opened().admitted(), answered.page(), response);
    }

    /** All records, or so many. CSV: {@code delimiter}, {@code with_bom}, {@code plain} for cells that look like formulas. */
    @GetMapping("/exports/{format}")
    @Allowed(anonymous = true)
    void export(
            @PathVariable String code,
            @PathVariable String format,
            RecordQuery query,
            @RequestParam(required = false) @Nullable String table,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String delimiter,
            @RequestParam(name = "with_bom", defaultValue = "false") boolean mark,
            @RequestParam(defaultValue = "false") boolean plain,
            @RequestParam(required = false) @Nullable String grant,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var options = CsvOptions.of(delimiter, mark, plain);
        var choice = TableChoice.of(table, version);
        var order = exports.order(code, choice, query, ExportFormat.of(format), caller, grant);
        exports.send(order, options, request, response);
    }
}
