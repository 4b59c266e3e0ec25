package org.minshu.ingestion.table.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.ingestion.table.Extent;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A GeoJSON geometry (RFC 7946), written in one form: its type first, two numbers for each place. */
final class GeometryJson {

    private static final Set<String> TYPES =
            Set.of("Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon");

    private final JsonParser json;
    private final Extent extent;
    private boolean wellFormed = true;

    private GeometryJson(JsonParser json, Extent extent) {
        this.json = json;
        this.extent = extent;
    }

    /** From the object's beginning to its end; null where it is no geometry. */
    static @Nullable String read(JsonParser json, Extent extent) {
        var geometry = new GeometryJson(json, extent);
        var text = geometry.object();
        return geometry.wellFormed ? text : null;
    }

    private String object() {
        var type = "";
        var coordinates = "";
        var geometries = "";
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            var token = json.nextToken();
            if (name.equals("type") && token == JsonToken.VALUE_STRING) {
                type = json.getString();
            } else if (name.equals("coordinates") && token == JsonToken.START_ARRAY) {
                var text = new StringBuilder();
                coordinates(text);
                coordinates = text.toString();
            } else if (name.equals("geometries") && token == JsonToken.START_ARRAY) {
                geometries = members();
            } else {
                json.skipChildren();
            }
        }
        return whole(type, coordinates, geometries);
    }

    private String whole(String type, String coordinates, String geometries) {
        if (type.equals("GeometryCollection")) {
            return "{\"type\":\"GeometryCollection\",\"geometries\":[" + geometries + "]}";
        }
        wellFormed &= TYPES.contains(type) && !coordinates.isEmpty();
        return "{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}";
    }

    private String members() {
        var all = new StringBuilder();
        for (var token = json.nextToken(); token != JsonToken.END_ARRAY && token != null; token = json.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                all.append(all.isEmpty() ? "" : ",").append(object());
            } else {
                json.skipChildren();
                wellFormed = false;
            }
        }
        return all.toString();
    }

    /** Places, or lists of such; never both in one list. */
    private void coordinates(StringBuilder text) {
        var numbers = new ArrayList<String>();
        boolean nested = false;
        text.append('[');
        for (var token = json.nextToken(); token != JsonToken.END_ARRAY && token != null; token = json.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                text.append(nested ? "," : "");
                nested = true;
                coordinates(text);
            } else if (token.isNumeric()) {
                numbers.add(json.getString());
            } else {
                json.skipChildren();
                wellFormed = false;
            }
        }
        if (!numbers.isEmpty()) {
            place(numbers, nested, text);
        }
        text.append(']');
    }

    private void place(List<String> numbers, boolean nested, StringBuilder text) {
        wellFormed &= numbers.size() >= 2 && !nested;
        if (wellFormed) {
            text.append(numbers.get(0)).append(',').append(numbers.get(1));
            extent.see(Double.parseDouble(numbers.get(0)), Double.parseDouble(numbers.get(1)));
        }
    }
}
