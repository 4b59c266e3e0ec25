package org.minshu.catalog.records;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.records.RecordPages.Page;
import org.minshu.catalog.security.Caller;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.tables.Patience;
import org.minshu.tables.Rows;
import org.minshu.tables.TableColumn;
import org.minshu.tables.TableEngine;
import org.minshu.tables.VersionPair;
import org.minshu.tables.language.Questions;
import org.springframework.stereotype.Service;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Where two versions of a table are compared, row by row. */
@Service
class ChangeDesk {

    private final RecordRoom room;
    private final TableEngine engine;
    private final Asking asking;
    private final RecordSettings settings;
    private final JsonMapper json;

    ChangeDesk(RecordRoom room, TableEngine engine, Asking asking, RecordSettings settings, JsonMapper json) {
        this.room = room;
        this.engine = engine;
        this.asking = asking;
        this.settings = settings;
        this.json = json;
    }

    RecordDesk.Answered page(
            String slug,
            @Nullable String table,
            Wanted wanted,
            Caller caller,
            @Nullable String grant,
            HttpServletRequest request) {
        RecordQuery.requireWithin("limit", wanted.limit(), 0, RecordQuery.MOST);
        RecordQuery.requireWithin("offset", wanted.offset(), 0, RecordQuery.LAST - wanted.limit());
        var before = room.open(slug, TableChoice.of(table, wanted.from()), caller, grant);
        var after = room.version(before, slug, wanted.to(), caller);
        var pair = pair(before, after, wanted.key());
        var patience = new Patience(settings.queryTime());
        return new RecordDesk.Answered(
                after, asking.whilePresent(request, patience, () -> page(pair, wanted, patience)));
    }

    /** Columns that both have, of one type. */
    private static VersionPair pair(OpenTable before, OpenTable after, String key) {
        var common = before.columns().stream().filter(after.columns()::contains).toList();
        var keys = new Questions(common).key(key);
        return new VersionPair(
                before.table().stored(),
                after.table().stored(),
                keys,
                common.stream().filter(column -> !keys.contains(column)).toList());
    }

    private Page page(VersionPair pair, Wanted wanted, Patience patience) {
        for (var version : List.of(pair.before(), pair.after())) {
            if (!engine.isUnique(version, pair.keys(), patience)) {
                throw new CatalogException(
                        ProblemType.KEY_NOT_UNIQUE, "Rows share a key, or have none: " + wanted.key());
            }
        }
        var body = new ByteArrayOutputStream();
        long rows = 0;
        boolean more;
        try (var sheet = json.createGenerator(body);
                var changes = engine.changes(pair, wanted.limit() + 1L, wanted.offset(), patience)) {
            sheet.writeStartObject();
            sheet.writeNumberProperty("from", wanted.from());
            sheet.writeNumberProperty("to", wanted.to());
            sheet.writeName("results");
            sheet.writeStartArray();
            for (more = changes.next(); more && rows < wanted.limit(); more = changes.next()) {
                change(changes, pair.keys().size(), sheet);
                rows++;
                if (body.size() > settings.page().toBytes()) {
                    throw new CatalogException(
                            ProblemType.QUERY_TOO_LARGE, "The page is too large: ask for fewer rows");
                }
            }
            sheet.writeEndArray();
            sheet.writeBooleanProperty("has_more", more);
            sheet.writeEndObject();
        }
        return new Page(body, rows);
    }

    private static void change(Rows rows, int keys, JsonGenerator sheet) {
        var columns = rows.columns();
        var change = String.valueOf(rows.value(0));
        sheet.writeStartObject();
        sheet.writeStringProperty("change", change);
        sheet.writeName("key");
        values(rows, columns, 1, keys + 1, 1, sheet);
        if (!change.equals("ADDED")) {
            sheet.writeName("before");
            values(rows, columns, keys + 1, columns.size(), 2, sheet);
        }
        if (!change.equals("REMOVED")) {
            sheet.writeName("after");
            values(rows, columns, keys + 2, columns.size(), 2, sheet);
        }
        sheet.writeEndObject();
    }

    private static void values(Rows rows, List<TableColumn> columns, int from, int end, int step, JsonGenerator sheet) {
        sheet.writeStartObject();
        for (int i = from; i < end; i += step) {
            sheet.writeName(columns.get(i).name());
            RowJson.value(rows.value(i), sheet);
        }
        sheet.writeEndObject();
    }

    /**
     * What is compared.
     *
     * @param from the version before
     * @param to the version after
     * @param key names of columns, separated by commas
     */
    record Wanted(int from, int to, String key, int limit, int offset) {}
}
