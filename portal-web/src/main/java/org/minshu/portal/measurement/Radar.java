package org.minshu.portal.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minshu.client.measurement.DimensionMark;

/**
 * The six dimensions as a drawing of {@value #WIDTH} by {@value #HEIGHT}; what was not checked has no corner.
 *
 * @param now corners of the newest scores, empty where there are too few for an area
 * @param before the same of the scores before
 */
public record Radar(String now, String before, List<Axis> axes, List<String> rings) {

    static final int WIDTH = 360;
    static final int HEIGHT = 290;

    private static final double RADIUS = 95;
    private static final int FEWEST = 3;

    /** Where a dimension's axis ends, and its words. */
    public record Axis(DimensionMark mark, String x, String y, String textX, String textY, String anchor) {}

    static Radar of(List<DimensionMark> now, @Nullable List<DimensionMark> before) {
        var axes = new ArrayList<Axis>();
        for (int i = 0; i < now.size(); i++) {
            var x = x(i, now.size(), RADIUS + 14);
            axes.add(new Axis(
                    now.get(i),
                    text(x(i, now.size(), RADIUS)),
                    text(y(i, now.size(), RADIUS)),
                    text(x),
                    text(y(i, now.size(), RADIUS + 14) + 4),
                    Math.abs(x - WIDTH / 2.0) < 1 ? "middle" : x > WIDTH / 2.0 ? "start" : "end"));
        }
        var rings = List.of(25.0, 50.0, 75.0, 100.0).stream()
                .map(score -> ring(now.size(), score))
                .toList();
        return new Radar(corners(now), before == null ? "" : corners(before), axes, rings);
    }

    private static String ring(int axes, double score) {
        var points = new ArrayList<String>();
        for (int i = 0; i < axes; i++) {
            points.add(point(i, axes, score));
        }
        return String.join(" ", points);
    }

    private static String corners(List<DimensionMark> marks) {
        var points = new ArrayList<String>();
        for (int i = 0; i < marks.size(); i++) {
            var score = marks.get(i).score();
            if (score != null) {
                points.add(point(i, marks.size(), score));
            }
        }
        return points.size() < FEWEST ? "" : String.join(" ", points);
    }

    private static String point(int axis, int axes, double score) {
        return text(x(axis, axes, RADIUS * score / 100)) + "," + text(y(axis, axes, RADIUS * score / 100));
    }

    private static double x(int axis, int axes, double length) {
        return WIDTH / 2.0 + length * Math.sin(2 * Math.PI * axis / axes);
    }

    private static double y(int axis, int axes, double length) {
        return HEIGHT / 2.0 - length * Math.cos(2 * Math.PI * axis / axes);
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
