package org.minshu.portal.region;

import java.util.List;
import java.util.function.ToLongFunction;
import org.minshu.client.reference.RegionView;
import org.minshu.portal.layout.Words;

/**
 * A tile of the cartogram.
 *
 * @param shade 1 to 5, from the fewest datasets of a city to the most
 */
public record City(String code, String name, long datasets, int shade) {

    private static final int SHADES = 5;

    /** With all published datasets. */
    public static List<City> of(List<RegionView> regions, Words words) {
        return of(regions, RegionView::datasets, words);
    }

    /** With as many datasets as are counted for each. */
    public static List<City> of(List<RegionView> regions, ToLongFunction<RegionView> count, Words words) {
        var cities = regions.stream()
                .filter(region ->
                        region.level().equals("CITY") || region.level().equals("COMPREHENSIVE_ZONE"))
                .toList();
        var counts = cities.stream().mapToLong(count).summaryStatistics();
        return cities.stream()
                .map(city -> new City(
                        city.code(),
                        shortName(words, city),
                        count.applyAsLong(city),
                        shade(count.applyAsLong(city) - counts.getMin(), counts.getMax() - counts.getMin())))
                .toList();
    }

    private static int shade(long above, long range) {
        return range == 0 ? 1 : (int) (1 + Math.round((SHADES - 1.0) * above / range));
    }

    /** 平潭综合实验区（平潭县） is 平潭, 福州市 is 福州. */
    private static String shortName(Words words, RegionView region) {
        var name = String.valueOf(words.pick(region.name(), region.nameEn()));
        return name.replaceFirst("（.*", "").replaceFirst("(综合实验区|市)$", "");
    }
}
