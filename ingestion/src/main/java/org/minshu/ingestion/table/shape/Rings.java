package org.minshu.ingestion.table.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rings of polygons: in a shapefile outer ones run clockwise, holes the other way, all in one list. */
final class Rings {

    private Rings() {}

    static final class Ring {

        private final StringBuilder text = new StringBuilder();
        private double area;
        private double firstX;
        private double firstY;
        private double x;
        private double y;

        void add(double nextX, double nextY) {
            if (text.isEmpty()) {
                firstX = nextX;
                firstY = nextY;
            } else {
                area += (nextX - x) * (nextY + y);
                text.append(',');
            }
            text.append('[').append(nextX).append(',').append(nextY).append(']');
            x = nextX;
            y = nextY;
        }

        boolean isOuter() {
            return area + (firstX - x) * (firstY + y) >= 0;
        }

        String text() {
            return "[" + text + "]";
        }
    }

    static String list(List<Ring> rings) {
        return rings.stream().map(Ring::text).collect(Collectors.joining(",", "[", "]"));
    }

    /** A hole belongs to the outer ring before it. */
    static String polygon(List<Ring> rings) {
        var polygons = new ArrayList<List<Ring>>();
        for (var ring : rings) {
            if (ring.isOuter() || polygons.isEmpty()) {
                polygons.add(new ArrayList<>());
            }
            polygons.getLast().add(ring);
        }
        return polygons.size() == 1
                ? "{\"type\":\"Polygon\",\"coordinates\":" + list(polygons.getFirst()) + "}"
                : "{\"type\":\"MultiPolygon\",\"coordinates\":"
                        + polygons.stream().map(Rings::list).collect(Collectors.joining(",", "[", "]")) + "}";
    }
}
