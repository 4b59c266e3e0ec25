package org.minshu.ingestion.table.tree;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.ingestion.table.Extent;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.table.Rejection;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One object, flattened: members of members have names with dots, lists stay JSON. Numbers are taken as they are written. */
final class JsonRecord {

    private static final JsonFactory WRITING = new JsonFactory();

    private final Limits limits;
    private final Map<String, String> values = new LinkedHashMap<>();
    private @Nullable String place;
    private @Nullable Rejection broken;

    JsonRecord(Limits limits) {
        this.limits = limits;
    }

    Map<String, String> values() {
        return values;
    }

    @Nullable String place() {
        return place;
    }

    /** Why it is not taken, if it is not. */
    @Nullable Rejection broken() {
        return broken;
    }

    /** From the object's beginning to its end; all of it is read, even where it is not taken. */
    void read(JsonParser json, boolean feature) {
        values.clear();
        place = null;
        broken = null;
        object(json, "", feature);
    }

    private void object(JsonParser json, String prefix, boolean feature) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            var token = json.nextToken();
            if (feature && name.equals("geometry")) {
                geometry(json, token);
            } else if (feature && name.equals("properties") && token == JsonToken.START_OBJECT) {
                object(json, "", false);
            } else if (feature && !name.equals("id")) {
                json.skipChildren();
            } else {
                value(json, token, prefix + name);
            }
        }
    }

    private void value(JsonParser json, JsonToken token, String name) {
        switch (token) {
            case START_OBJECT -> object(json, name + ".", false);
            case START_ARRAY -> set(name, copy(json));
            case VALUE_NULL -> set(name, "");
            default -> set(name, json.getString());
        }
    }

    private void set(String name, String value) {
        if (value.length() > limits.cell()) {
            broken = Rejection.CELL_TOO_LARGE;
        } else if (values.put(name, value) != null) {
            broken = Rejection.MALFORMED;
        }
    }

    private void geometry(JsonParser json, JsonToken token) {
        if (token == JsonToken.VALUE_NULL) {
            return;
        }
        if (token != JsonToken.START_OBJECT) {
            json.skipChildren();
            broken = Rejection.MALFORMED;
            return;
        }
        var extent = new Extent();
        var geojson = GeometryJson.read(json, extent);
        if (geojson == null || extent.isEmpty()) {
            broken = Rejection.MALFORMED;
        } else if (geojson.length() > 16L * limits.cell()) {
            broken = Rejection.CELL_TOO_LARGE;
        } else {
            place = extent.with(geojson);
        }
    }

    static String copy(JsonParser json) {
        var text = new StringWriter();
        try (JsonGenerator writing = WRITING.createGenerator(ObjectWriteContext.empty(), text)) {
            writing.copyCurrentStructureExact(json);
        }
        return text.toString();
    }
}
