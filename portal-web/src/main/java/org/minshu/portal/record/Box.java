package org.minshu.portal.record;

import java.util.Optional;
import java.util.stream.Stream;

/** A part of the world, in degrees of WGS 84. */
public record Box(double west, double south, double east, double north) {

    /** Web maps end there. */
    private static final double LAST = 85;

    private static final double SMALLEST = 0.02;
    private static final int TILE = 256;
    private static final int CLOSEST = 18;

    /** As browsers write it; nothing where it makes no sense. */
    static Optional<Box> of(String text) {
        try {
            var numbers = Stream.of(text.split(",", 5))
                    .map(String::strip)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return numbers.length == 4 ? within(numbers[0], numbers[1], numbers[2], numbers[3]) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static Optional<Box> within(double west, double south, double east, double north) {
        var box = new Box(Math.max(west, -180), Math.max(south, -LAST), Math.min(east, 180), Math.min(north, LAST));
        return box.west < box.east && box.south < box.north ? Optional.of(box) : Optional.empty();
    }

    /** With a margin around, and never so small that only one place is left. */
    Box padded() {
        double across = Math.max((east - west) * 0.08, SMALLEST);
        double up = Math.max((north - south) * 0.08, SMALLEST);
        return within(west - across, south - up, east + across, north + up).orElse(this);
    }

    /** The closest zoom of web maps at which all of it is seen. */
    int zoom(int width, int height) {
        double byWidth = 360 * width / (TILE * (east - west));
        double byHeight = 360 * height * Math.cos(Math.toRadians((south + north) / 2)) / (TILE * (north - south));
        return (int) Math.clamp(Math.floor(Math.log(Math.min(byWidth, byHeight)) / Math.log(2)), 0, CLOSEST);
    }

    /** West, south, east, north. */
    public String text() {
        return String.join(",", Quoted.number(west), Quoted.number(south), Quoted.number(east), Quoted.number(north));
    }
}
