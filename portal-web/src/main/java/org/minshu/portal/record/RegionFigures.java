package org.minshu.portal.record;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.records.RecordPage;
import org.minshu.client.records.TableDetail;
import org.minshu.client.reference.RegionView;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Figures of cities, summed up from groups of a column whose values may be counties of theirs.
 *
 * @param elsewhere rows whose region is missing or none of the cities
 * @param whole whether all groups were seen
 */
public record RegionFigures(Map<String, Figure> byCode, long elsewhere, boolean whole) {

    private static final int MOST = 5_000;

    /**
     * What is known of a city.
     *
     * @param value nothing where no row has one
     */
    public record Figure(long rows, @Nullable Double value) {

        /** As short as it can be understood. */
        public String text() {
            return value == null
                    ? ""
                    : BigDecimal.valueOf(value)
                            .round(new MathContext(value >= 100_000 ? 15 : 5))
                            .stripTrailingZeros()
                            .toPlainString();
        }
    }

    static MultiValueMap<String, String> question(TableDetail table, MapWish wish) {
        var query = new LinkedMultiValueMap<String, String>();
        query.add("table", table.key());
        query.add("select", "count(*) as map_rows" + figures(wish));
        query.add("group_by", Quoted.name(wish.region()) + " as map_region");
        query.add("order_by", "map_rows desc");
        query.add("limit", Integer.toString(MOST));
        return query;
    }

    /** An average of groups is worked out from what it is made of. */
    private static String figures(MapWish wish) {
        var column = Quoted.name(wish.y());
        return switch (wish.f()) {
            case "count" -> "";
            case "avg" -> ", sum(%1$s) as map_value, count(%1$s) as map_values".formatted(column);
            case String figure -> ", %s(%s) as map_value".formatted(figure, column);
        };
    }

    static RegionFigures of(RecordPage page, String figure, RegionColumns regions) {
        var sums = new LinkedHashMap<String, Sum>();
        long elsewhere = 0;
        for (var row : page.results()) {
            var city = regions.city(String.valueOf(row.get("map_region"))).map(RegionView::code);
            var group = Sum.of(row);
            if (city.isPresent()) {
                sums.merge(city.get(), group, (one, other) -> one.with(other, figure));
            } else {
                elsewhere += group.rows;
            }
        }
        var figures = new LinkedHashMap<String, Figure>();
        sums.forEach((code, sum) -> figures.put(code, sum.figure(figure)));
        var total = page.totalCount();
        return new RegionFigures(
                figures, elsewhere, total == null || total <= page.results().size());
    }

    /** What is known of some groups together. */
    private record Sum(long rows, @Nullable Double value, double values) {

        static Sum of(Map<String, @Nullable Object> row) {
            var rows = number(row.get("map_rows"));
            var values = number(row.get("map_values"));
            return new Sum(
                    rows == null ? 0 : rows.longValue(), number(row.get("map_value")), values == null ? 0 : values);
        }

        private static @Nullable Double number(@Nullable Object value) {
            return value instanceof Number number ? Double.valueOf(number.doubleValue()) : null;
        }

        Sum with(Sum other, String figure) {
            return new Sum(rows + other.rows, together(value, other.value, figure), values + other.values);
        }

        private static @Nullable Double together(@Nullable Double one, @Nullable Double other, String figure) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return switch (figure) {
                case "min" -> Math.min(one, other);
                case "max" -> Math.max(one, other);
                case String _ -> one + other;
            };
        }

        Figure figure(String figure) {
            return switch (figure) {
                case "count" -> new Figure(rows, (double) rows);
                case "avg" -> new Figure(rows, value == null || values == 0 ? null : Double.valueOf(value / values));
                case String _ -> new Figure(rows, value);
            };
        }
    }

    List<Double> values() {
        return byCode.values().stream()
                .map(Figure::value)
                .filter(Objects::nonNull)
                .toList();
    }
}
