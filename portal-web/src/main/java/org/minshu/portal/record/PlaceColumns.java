package org.minshu.portal.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minshu.client.profile.ColumnProfile;

/** Where in a row its place stands. */
public sealed interface PlaceColumns {

    /** How addresses of maps name it. */
    String key();

    /** Degrees east, in the query language; of lines and polygons, of the middle. */
    String lon();

    String lat();

    /** The condition that a place is in the box, or a part of it. */
    String inside(Box box);

    /** A column of points, lines or polygons. */
    record Geometry(String column, boolean shapes) implements PlaceColumns {

        @Override
        public String key() {
            return column;
        }

        @Override
        public String lon() {
            return "lon(" + Quoted.name(column) + ")";
        }

        @Override
        public String lat() {
            return "lat(" + Quoted.name(column) + ")";
        }

        @Override
        public String inside(Box box) {
            return "in_bbox(%s, %s, %s, %s, %s)"
                    .formatted(
                            Quoted.name(column),
                            Quoted.number(box.south()),
                            Quoted.number(box.west()),
                            Quoted.number(box.north()),
                            Quoted.number(box.east()));
        }
    }

    /** Two columns of degrees. */
    record Pair(String east, String north) implements PlaceColumns {

        @Override
        public String key() {
            return east + "," + north;
        }

        @Override
        public String lon() {
            return Quoted.name(east);
        }

        @Override
        public String lat() {
            return Quoted.name(north);
        }

        @Override
        public String inside(Box box) {
            return "%s >= %s and %s <= %s and %s >= %s and %s <= %s"
                    .formatted(
                            lon(),
                            Quoted.number(box.west()),
                            lon(),
                            Quoted.number(box.east()),
                            lat(),
                            Quoted.number(box.south()),
                            lat(),
                            Quoted.number(box.north()));
        }
    }

    /** All that a table has; two columns belong together where their names do. */
    static List<PlaceColumns> of(List<ColumnProfile> columns) {
        var geometries = columns.stream()
                .filter(column -> column.type().equals("POINT") || column.type().equals("SHAPE"))
                .<PlaceColumns>map(
                        column -> new Geometry(column.name(), column.type().equals("SHAPE")));
        var pairs = columns.stream()
                .filter(column -> isWithin(column, 180))
                .flatMap(column -> Names.partner(column, columns).stream()
                        .<PlaceColumns>map(partner -> new Pair(column.name(), partner.name())));
        return Stream.concat(geometries, pairs).toList();
    }

    private static boolean isWithin(ColumnProfile column, int most) {
        return Cells.isNumber(column) && isWithin(column.min(), most) && isWithin(column.max(), most);
    }

    /** Nobody who may not have the values is told them: then the name alone decides. */
    private static boolean isWithin(@Nullable String value, int most) {
        return value == null
                || (value.matches("-?\\d+(\\.\\d+)?([eE]-?\\d+)?") && Math.abs(Double.parseDouble(value)) <= most);
    }

    /** How columns of degrees are called. */
    final class Names {

        private static final Map<String, String> EAST_TO_NORTH = Map.ofEntries(
                Map.entry("经度", "纬度"),
                Map.entry("东经", "北纬"),
                Map.entry("longitude", "latitude"),
                Map.entry("Longitude", "Latitude"),
                Map.entry("LONGITUDE", "LATITUDE"),
                Map.entry("lng", "lat"),
                Map.entry("Lng", "Lat"),
                Map.entry("LNG", "LAT"),
                Map.entry("lon", "lat"),
                Map.entry("Lon", "Lat"),
                Map.entry("LON", "LAT"));

        private Names() {}

        private static Optional<ColumnProfile> partner(ColumnProfile east, List<ColumnProfile> columns) {
            var wanted = EAST_TO_NORTH.entrySet().stream()
                    .filter(names -> east.name().contains(names.getKey()))
                    .map(names -> east.name().replace(names.getKey(), names.getValue()))
                    .toList();
            return columns.stream()
                    .filter(column -> wanted.contains(column.name()) && isWithin(column, 90))
                    .findFirst();
        }
    }
}
