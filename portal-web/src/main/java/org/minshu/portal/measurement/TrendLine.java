package org.minshu.portal.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.minshu.client.measurement.DataQualityView.TrendPoint;

/** Scores of versions, one after the other, as a drawing of {@value #WIDTH} by {@value #HEIGHT}. */
public record TrendLine(String line, List<Dot> dots) {

    static final int WIDTH = 600;
    static final int HEIGHT = 120;

    private static final int MARGIN = 10;

    public record Dot(String x, String y) {}

    static TrendLine of(List<TrendPoint> points) {
        var dots = new ArrayList<Dot>();
        for (int i = 0; i < points.size(); i++) {
            var score = points.get(i).score();
            if (score != null) {
                double x = points.size() == 1 ? WIDTH / 2.0 : MARGIN + (WIDTH - 2.0 * MARGIN) * i / (points.size() - 1);
                dots.add(new Dot(text(x), text(HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * score / 100)));
            }
        }
        var line = String.join(
                " ", dots.stream().map(dot -> dot.x() + "," + dot.y()).toList());
        return new TrendLine(line, dots);
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
