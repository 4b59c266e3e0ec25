package org.minshu.portal.record;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minshu.client.profile.ColumnProfile;
import org.minshu.client.reference.RegionView;

/** Which columns hold regions, and which city a value of theirs belongs to. */
record RegionColumns(List<RegionView> cities) {

    private static final String USUAL = "(?i).*(区划|地区|行政区|设区市|地市|城市|所属市|市县|区县|region|city|county|adcode|district).*";

    static RegionColumns of(List<RegionView> regions) {
        return new RegionColumns(regions.stream()
                .filter(region ->
                        region.level().equals("CITY") || region.level().equals("COMPREHENSIVE_ZONE"))
                .sorted(Comparator.comparing(RegionView::code))
                .toList());
    }

    /** Those whose name or whose most frequent values say so, the likeliest first. */
    List<ColumnProfile> among(List<ColumnProfile> columns) {
        return columns.stream()
                .filter(column -> column.type().equals("TEXT") || column.type().equals("INTEGER"))
                .filter(column -> isKnown(column)
                        || (column.top().isEmpty() && column.name().matches(USUAL)))
                .sorted(Comparator.comparingInt(column -> column.name().matches(USUAL) ? 0 : 1))
                .toList();
    }

    private boolean isKnown(ColumnProfile column) {
        long known = column.top().stream()
                .filter(value -> city(value.value()).isPresent())
                .count();
        return known > 0 && known * 2 >= column.top().size();
    }

    /** By its code, or that of a county in it, which may go on as codes of towns do; or by its name. */
    Optional<RegionView> city(String value) {
        return value.matches("\\d{6,12}") ? byCode(value.substring(0, 6)) : byName(value);
    }

    private Optional<RegionView> byCode(String code) {
        return cities.stream()
                .filter(city -> city.code().equals(code))
                .findFirst()
                .or(() -> cities.stream()
                        .filter(city -> city.code().equals(code.substring(0, 4) + "00"))
                        .findFirst());
    }

    private Optional<RegionView> byName(String name) {
        var wanted = name.strip().replaceFirst("^福建省", "");
        return cities.stream()
                .filter(city -> wanted.startsWith(shortName(city)) || wanted.equalsIgnoreCase(city.nameEn()))
                .findFirst();
    }

    private static String shortName(RegionView city) {
        return city.name().replaceFirst("（.*", "").replaceFirst("(综合实验区|市)$", "");
    }
}
