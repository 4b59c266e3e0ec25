package org.minshu.ingestion.table.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.minshu.ingestion.table.Extent;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.table.Rejection;

/** The placemarks of KML 2.2: their names, their data, and where they are. Links and styles are left alone. */
final class KmlPlaces {

    private final RecordTable.Records records;
    private final Limits limits;

    KmlPlaces(RecordTable.Records records, Limits limits) {
        this.records = records;
        this.limits = limits;
    }

    boolean read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("Placemark")) {
                long line = xml.getLocation().getLineNumber();
                var place = new Placemark();
                place.read(xml);
                pass(line, place);
            }
        }
        return true;
    }

    private void pass(long line, Placemark place) {
        try {
            if (place.broken) {
                records.reject(line, Rejection.MALFORMED, String.valueOf(place.values));
            } else {
                records.record(line, place.values, place.where());
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private final class Placemark {

        final Map<String, String> values = new LinkedHashMap<>();
        private final List<String> geometries = new ArrayList<>();
        private final List<String> rings = new ArrayList<>();
        private final Extent extent = new Extent();
        private final StringBuilder text = new StringBuilder();
        boolean broken;
        private @Nullable String data;

        void read(XMLStreamReader xml) throws XMLStreamException {
            int depth = 1;
            while (depth > 0 && xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamReader.START_ELEMENT -> {
                        depth++;
                        text.setLength(0);
                        begin(xml);
                    }
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
                        broken |= text.length() > 16L * limits.cell();
                        if (!broken) {
                            text.append(xml.getText());
                        }
                    }
                    case XMLStreamReader.END_ELEMENT -> {
                        depth--;
                        end(xml.getLocalName(), text.toString().strip(), depth);
                        text.setLength(0);
                    }
                    default -> {}
                }
            }
        }

        private void begin(XMLStreamReader xml) {
            switch (xml.getLocalName()) {
                case "Data", "SimpleData" -> data = xml.getAttributeValue(null, "name");
                case "Polygon", "LineString", "Point" -> rings.clear();
                default -> {}
            }
        }

        private void end(String element, String value, int depth) {
            switch (element) {
                case "name", "description" -> {
                    if (depth == 1) {
                        values.put(element, value);
                    }
                }
                case "value", "SimpleData" -> {
                    if (data != null) {
                        values.putIfAbsent(data, value);
                        data = null;
                    }
                }
                case "coordinates" -> rings.add(coordinates(value));
                case "Point" -> add("Point", rings.isEmpty() ? "" : inner(rings.getFirst()));
                case "LineString" -> add("LineString", String.join("", rings));
                case "Polygon" -> add("Polygon", "[" + String.join(",", rings) + "]");
                default -> {}
            }
        }

        /** {@code [[1,2]]} is one place of a line; a point is the inner one. */
        private String inner(String list) {
            return list.length() < 4 ? "" : list.substring(1, list.length() - 1);
        }

        private void add(String type, String coordinates) {
            if (coordinates.length() < 4) {
                broken = true;
            }
            geometries.add("{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}");
            rings.clear();
        }

        private String coordinates(String value) {
            var all = new ArrayList<String>();
            for (var tuple : value.split("\\s+", -1)) {
                var numbers = tuple.split(",", -1);
                try {
                    double x = Double.parseDouble(numbers[0]);
                    double y = Double.parseDouble(numbers[Math.min(1, numbers.length - 1)]);
                    broken |= numbers.length < 2;
                    extent.see(x, y);
                    all.add("[" + x + "," + y + "]");
                } catch (NumberFormatException _) {
                    broken = true;
                }
            }
            return all.stream().collect(Collectors.joining(",", "[", "]"));
        }

        @Nullable String where() {
            if (geometries.isEmpty() || extent.isEmpty()) {
                return null;
            }
            return extent.with(
                    geometries.size() == 1
                            ? geometries.getFirst()
                            : "{\"type\":\"GeometryCollection\",\"geometries\":[" + String.join(",", geometries)
                                    + "]}");
        }
    }
}
