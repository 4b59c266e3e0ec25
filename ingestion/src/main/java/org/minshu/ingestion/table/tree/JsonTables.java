package org.minshu.ingestion.table.tree;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.minshu.ingestion.table.Cells;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.table.Rejection;
import org.minshu.ingestion.table.TableIntake;
import org.minshu.ingestion.table.TableSink;
import org.minshu.ingestion.table.Ticking;
import org.minshu.ingestion.table.Unreadable;
import org.minshu.model.vocabulary.ReadingRefusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** The list of objects in a JSON text, wherever it lies in it; GeoJSON's features; lines of JSON. */
public final class JsonTables {

    private static final int OFTEN = 1 << 16;

    private final Text text;
    private final String name;
    private final TableSink tables;
    private final Limits limits;
    private final Ticking ticking;
    private final JsonFactory json;

    private JsonTables(Text text, String name, TableSink tables, Limits limits, Ticking ticking) {
        this.text = text;
        this.name = name;
        this.tables = tables;
        this.limits = limits;
        this.ticking = ticking;
        this.json = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Limits.NESTING)
                        .maxStringLength(4 * limits.cell())
                        .maxNumberLength(1_000)
                        .build())
                .build();
    }

    /** Opens the text from its beginning. */
    public interface Text {
        Reader open() throws IOException;
    }

    /** Where the records are: at the root, in a list at the root, or in the list under this path. */
    private record Place(boolean list, boolean rows, String path) {}

    public static void read(Text text, String name, TableSink tables, Limits limits, Ticking ticking)
            throws IOException {
        var reading = new JsonTables(text, name, tables, limits, ticking);
        try {
            reading.read();
        } catch (StreamConstraintsException deep) {
            throw new Unreadable(ReadingRefusal.NESTED_TOO_DEEPLY, "The JSON is too deep or its values too long", deep);
        } catch (JacksonException broken) {
            throw new Unreadable(ReadingRefusal.DAMAGED, "The JSON is not well-formed: " + where(broken), broken);
        }
    }

    public static void lines(Text text, String name, TableSink tables, Limits limits, Ticking ticking)
            throws IOException {
        var reading = new JsonTables(text, name, tables, limits, ticking);
        RecordTable.write(reading::lines, name, tables, limits, ticking);
    }

    private static String where(JacksonException broken) {
        return broken.getOriginalMessage() + " in line " + broken.getLocation().getLineNr();
    }

    private void read() throws IOException {
        var place = find();
        if (place == null) {
            throw new Unreadable(ReadingRefusal.NOT_TABULAR, "The JSON holds no list of objects");
        } else if (place.rows()) {
            rows(place);
        } else {
            RecordTable.write(records -> records(place, records), name, tables, limits, ticking);
        }
    }

    /** Reads all of it once, which also tells whether it is well-formed. */
    private @Nullable Place find() throws IOException {
        try (var parser = json.createParser(ObjectReadContext.empty(), text.open())) {
            Place found = null;
            var root = parser.nextToken();
            var before = root;
            long count = 0;
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (before == JsonToken.START_ARRAY && found == null) {
                    found = list(parser, token);
                }
                before = token;
                if (++count % OFTEN == 0) {
                    ticking.check();
                }
            }
            return found == null && root == JsonToken.START_OBJECT ? new Place(false, false, "") : found;
        }
    }

    private static @Nullable Place list(JsonParser parser, JsonToken first) {
        if (first != JsonToken.START_OBJECT && first != JsonToken.START_ARRAY) {
            return null;
        }
        var list = parser.streamReadContext().getParent();
        var above = list.getParent();
        if (first == JsonToken.START_ARRAY) {
            return above.inRoot() ? new Place(true, true, "") : null;
        }
        return new Place(true, false, above.pathAsPointer().toString());
    }

    private void records(Place place, RecordTable.Records records) throws IOException {
        try (var parser = json.createParser(ObjectReadContext.empty(), text.open())) {
            var record = new JsonRecord(limits);
            if (place.list()) {
                seek(parser, place.path());
                list(parser, record, place.path().endsWith("/features"), records);
            } else {
                parser.nextToken();
                record.read(parser, false);
                pass(1, record, records);
            }
        }
    }

    private static void list(JsonParser parser, JsonRecord record, boolean features, RecordTable.Records records)
            throws IOException {
        long number = 0;
        for (var token = parser.nextToken();
                token != JsonToken.END_ARRAY && token != null;
                token = parser.nextToken()) {
            number++;
            if (token == JsonToken.START_OBJECT) {
                record.read(parser, features);
                pass(number, record, records);
            } else {
                parser.skipChildren();
                records.reject(number, Rejection.MALFORMED, "no object");
            }
        }
    }

    private static void pass(long line, JsonRecord record, RecordTable.Records records) throws IOException {
        if (record.broken() == null) {
            records.record(line, record.values(), record.place());
        } else {
            records.reject(line, record.broken(), String.valueOf(record.values()));
        }
    }

    private static void seek(JsonParser parser, String path) {
        var token = parser.nextToken();
        while (token != null
                && !(token == JsonToken.START_ARRAY
                        && parser.streamReadContext().pathAsPointer().toString().equals(path))) {
            token = parser.nextToken();
        }
    }

    /** A list of lists, the first of which may be a header. */
    private void rows(Place place) throws IOException {
        var intake = new TableIntake(tables, limits, TableIntake.Kind.SHEET, name, false);
        try (var parser = json.createParser(ObjectReadContext.empty(), text.open())) {
            seek(parser, place.path());
            var cells = new Cells();
            long number = 0;
            for (var token = parser.nextToken();
                    token != JsonToken.END_ARRAY && token != null;
                    token = parser.nextToken()) {
                number++;
                if (token == JsonToken.START_ARRAY && row(parser, cells)) {
                    intake.row(number, cells);
                } else {
                    parser.skipChildren();
                    intake.reject(number, Rejection.MALFORMED, "no list of values");
                }
                ticking.check();
            }
        }
        intake.end();
    }

    private boolean row(JsonParser parser, Cells cells) {
        cells.clear();
        boolean small = true;
        for (var token = parser.nextToken();
                token != JsonToken.END_ARRAY && token != null;
                token = parser.nextToken()) {
            var value = token == JsonToken.VALUE_NULL
                    ? ""
                    : token.isScalarValue() ? parser.getString() : JsonRecord.copy(parser);
            small &= value.length() <= limits.cell() && cells.width() <= limits.columns();
            if (small) {
                cells.add(value);
            }
        }
        return small;
    }

    private void lines(RecordTable.Records records) throws IOException {
        try (var reader = new BufferedReader(text.open())) {
            var record = new JsonRecord(limits);
            long number = 0;
            for (var line = Lines.next(reader, limits); line != null; line = Lines.next(reader, limits)) {
                number++;
                if (!line.isBlank()) {
                    line(number, line, record, records);
                }
            }
        }
    }

    private void line(long number, String line, JsonRecord record, RecordTable.Records records) throws IOException {
        try (var parser = json.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                records.reject(number, Rejection.MALFORMED, line);
                return;
            }
            record.read(parser, false);
            if (parser.nextToken() != null) {
                records.reject(number, Rejection.MALFORMED, line);
                return;
            }
        } catch (JacksonException _) {
            records.reject(number, Rejection.MALFORMED, line);
            return;
        }
        pass(number, record, records);
    }
}
