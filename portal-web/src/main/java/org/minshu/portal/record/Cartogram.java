package org.minshu.portal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.client.reference.RegionView;
import org.minshu.portal.layout.Words;
import org.minshu.portal.record.RegionFigures.Figure;

/** Cities as tiles about where they lie, the darker the larger their figure. No boundary is drawn. */
public record Cartogram(List<Tile> tiles, int width, int height) {

    private static final int SIDE = 150;
    private static final int TALL = 110;
    private static final int GAP = 8;
    private static final int ACROSS = 4;
    private static final int SHADES = 5;

    private static final Map<String, Spot> SPOTS = Map.ofEntries(
            Map.entry("350700", new Spot(0, 0, 2)),
            Map.entry("350900", new Spot(2, 0, 1)),
            Map.entry("350400", new Spot(0, 1, 2)),
            Map.entry("350100", new Spot(2, 1, 1)),
            Map.entry("350128", new Spot(3, 1, 1)),
            Map.entry("350800", new Spot(0, 2, 1)),
            Map.entry("350500", new Spot(1, 2, 1)),
            Map.entry("350300", new Spot(2, 2, 1)),
            Map.entry("350600", new Spot(0, 3, 1)),
            Map.entry("350200", new Spot(1, 3, 1)));

    /** The row below all known spots. */
    private static final int BELOW = 4;

    public Cartogram {
        tiles = List.copyOf(tiles);
    }

    /**
     * A city.
     *
     * @param figure as text; empty where there is none
     * @param shade 1 to 5, 0 where there is no figure
     */
    public record Tile(String code, String name, String figure, long rows, int shade, int x, int y, int width) {

        public int height() {
            return TALL;
        }
    }

    static Cartogram of(List<RegionView> cities, RegionFigures figures, Words words) {
        var range = figures.values().stream().mapToDouble(Double::doubleValue).summaryStatistics();
        var tiles = new ArrayList<Tile>();
        int further = 0;
        for (var city : cities) {
            var known = SPOTS.get(city.code());
            var spot = known == null ? new Spot(further % ACROSS, BELOW + further / ACROSS, 1) : known;
            further += known == null ? 1 : 0;
            var figure = figures.byCode().getOrDefault(city.code(), new Figure(0, null));
            int shade = shade(figure.value(), range.getMin(), range.getMax());
            tiles.add(spot.tile(city.code(), name(city, words), figure, shade));
        }
        int bottom = tiles.stream().mapToInt(Tile::y).max().orElse(0) + TALL;
        return new Cartogram(tiles, ACROSS * (SIDE + GAP) - GAP, bottom);
    }

    private static String name(RegionView city, Words words) {
        return String.valueOf(words.pick(city.name(), city.nameEn())).replaceFirst("（.*", "");
    }

    private static int shade(@Nullable Double value, double least, double most) {
        if (value == null) {
            return 0;
        }
        return most == least ? SHADES : (int) (1 + Math.round((SHADES - 1) * (value - least) / (most - least)));
    }

    /** Where a city lies among its neighbours, and over how many columns. */
    private record Spot(int column, int row, int columns) {

        Tile tile(String code, String name, Figure figure, int shade) {
            return new Tile(
                    code,
                    name,
                    figure.text(),
                    figure.rows(),
                    shade,
                    column * (SIDE + GAP),
                    row * (TALL + GAP),
                    columns * (SIDE + GAP) - GAP);
        }
    }
}
