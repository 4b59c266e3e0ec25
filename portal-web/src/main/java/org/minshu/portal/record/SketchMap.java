package org.minshu.portal.record;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.minshu.portal.map.Sketch;

/**
 * Places above the sketch of rivers, drawn by the server for those whose browser runs no programs; in units of the picture.
 */
public record SketchMap(Box box, List<Line> degrees, List<Line> rivers, List<Word> words, List<Dot> dots) {

    static final int WIDTH = 800;
    static final int HEIGHT = 520;

    public SketchMap {
        degrees = List.copyOf(degrees);
        rivers = List.copyOf(rivers);
        words = List.copyOf(words);
        dots = List.copyOf(dots);
    }

    /**
     * A line of several pieces.
     *
     * @param points as SVG has them
     */
    public record Line(String points, int width) {}

    public record Word(String text, String kind, double x, double y) {}

    public record Dot(String text, double x, double y, double radius, boolean cluster) {}

    static SketchMap of(Sketch sketch, Box box, List<PlaceAnswer.Place> places, boolean english) {
        var sheet = new Sheet(box);
        var rivers = sketch.rivers().stream()
                .map(river -> new Line(sheet.points(river.points()), river.width()))
                .toList();
        var words = sketch.names().stream()
                .map(name -> new Word(
                        english ? name.en() : name.zh(), name.kind(), sheet.x(name.lon()), sheet.y(name.lat())))
                .filter(word -> word.x > 0 && word.x < WIDTH && word.y > 0 && word.y < HEIGHT)
                .toList();
        return new SketchMap(
                box,
                degrees(sheet),
                rivers,
                words,
                places.stream().map(place -> dot(place, sheet)).toList());
    }

    private static Dot dot(PlaceAnswer.Place place, Sheet sheet) {
        double radius = place.isCluster() ? 6 + 3 * Math.log10((double) place.rows()) : 5;
        var name = place.name() == null ? "" : place.name();
        return new Dot(
                place.isCluster() ? Long.toString(place.rows()) : name,
                sheet.x(place.lon()),
                sheet.y(place.lat()),
                Math.round(radius * 10) / 10.0,
                place.isCluster());
    }

    /** One line a degree, unless the box holds far more of them than help. */
    private static List<Line> degrees(Sheet sheet) {
        var box = sheet.box;
        int step = (int) Math.max(1, Math.ceil(Math.max(box.east() - box.west(), box.north() - box.south()) / 12));
        var north = IntStream.rangeClosed((int) Math.ceil(box.west()), (int) Math.floor(box.east()))
                .filter(degree -> degree % step == 0)
                .mapToObj(degree ->
                        List.of(List.of((double) degree, box.south()), List.of((double) degree, box.north())));
        var east = IntStream.rangeClosed((int) Math.ceil(box.south()), (int) Math.floor(box.north()))
                .filter(degree -> degree % step == 0)
                .mapToObj(
                        degree -> List.of(List.of(box.west(), (double) degree), List.of(box.east(), (double) degree)));
        return Stream.concat(north, east)
                .map(ends -> new Line(sheet.points(ends), 1))
                .toList();
    }

    /** Where degrees lie on the picture: the box in its middle, as large as fits. */
    private record Sheet(Box box, double across, double up) {

        Sheet(Box box) {
            this(box, 0, 0);
        }

        private Sheet {
            double wide = (box.east() - box.west()) * Math.cos(Math.toRadians((box.south() + box.north()) / 2));
            up = Math.min(WIDTH / wide, HEIGHT / (box.north() - box.south()));
            across = up * Math.cos(Math.toRadians((box.south() + box.north()) / 2));
        }

        double x(double lon) {
            return rounded(WIDTH / 2.0 + (lon - (box.west() + box.east()) / 2) * across);
        }

        double y(double lat) {
            return rounded(HEIGHT / 2.0 - (lat - (box.south() + box.north()) / 2) * up);
        }

        String points(List<List<Double>> all) {
            return all.stream()
                    .map(point -> String.format(Locale.ROOT, "%s,%s", x(point.getFirst()), y(point.getLast())))
                    .collect(Collectors.joining(" "));
        }

        private static double rounded(double value) {
            return Math.round(value * 10) / 10.0;
        }
    }
}
