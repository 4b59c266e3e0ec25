package org.minshu.portal.fake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.profile.ColumnProfile;
import org.minshu.client.records.ChangePage;
import org.minshu.client.records.ChangePage.Change;
import org.minshu.client.records.RecordPage;
import org.minshu.client.records.TableDetail;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.util.MultiValueMap;

/** A table of stations with places, rivers and regions, in three versions. */
final class FakePlaces {

    static final String DATASET = "30701914-000002";
    static final int NEWEST = 3;

    private FakePlaces() {}

    static TableDetail table(@Nullable Integer version) {
        if (version != null && version > NEWEST) {
            throw new CatalogException(ProblemType.VERSION_NOT_FOUND, "No version " + version);
        }
        return new TableDetail(
                "f2",
                "站点",
                version == null ? NEWEST : version,
                43,
                List.of(
                        column("编号", "INTEGER", 43, "1", "43"),
                        column("断面名称", "TEXT", 43, null, null),
                        column("经度", "DOUBLE", 40, "116.4", "120.1"),
                        column("纬度", "DOUBLE", 40, "23.7", "27.6"),
                        column("河段", "SHAPE", 43, null, null),
                        column("行政区划", "TEXT", 12, null, null, "350100", "350103", "350128", "福建省"),
                        column("氨氮", "DECIMAL", 40, "0.01", "2")));
    }

    private static ColumnProfile column(
            String name, String type, long distinct, @Nullable String min, @Nullable String max, String... top) {
        var frequent = Arrays.stream(top)
                .map(value -> new ColumnProfile.Frequent(value, 4))
                .toList();
        return new ColumnProfile(name, type, 0, distinct, min, max, null, List.of(), frequent, null, null, List.of());
    }

    /** Stations along the rivers; two of them so near to each other that they are counted as one. */
    static RecordPage records(MultiValueMap<String, String> parameters) {
        var select = String.valueOf(parameters.getFirst("select"));
        var group = String.valueOf(parameters.getFirst("group_by"));
        if (group.contains("map_region")) {
            return page(
                    region("350102", 5, 2.0),
                    region("350103", 15, 1.0),
                    region("350128", 4, 9.5),
                    region("福建省", 3, 1.0));
        }
        if (select.contains("map_shape")) {
            var line = Map.of("type", "LineString", "coordinates", List.of(List.of(118.1, 26.7), List.of(119.3, 26.1)));
            return page(row("map_x", 118.7, "map_y", 26.4, "map_name", "<闽江>", "map_shape", line));
        }
        if (group.contains("map_x")) {
            var asked = parameters.getFirst("where") + " by " + group;
            return new RecordPage(
                    700L,
                    List.of(
                            cell(12, 118.1, 26.6, 118.3, 26.8, asked),
                            cell(1, 119.3, 26.05, 119.3, 26.05, "闽安"),
                            cell(3, 117.45, 24.57, 117.45, 24.57, "南靖<靖城桥>")),
                    null);
        }
        if (select.contains("map_w") || select.equals("count(*) as map_rows")) {
            return page(cell(43, 116.4, 23.7, 120.1, 27.6, ""));
        }
        return page(row(
                "map_x",
                119.3,
                "map_y",
                26.05,
                "map_name",
                "闽安",
                "编号",
                1,
                "断面名称",
                "v" + parameters.getFirst("version")));
    }

    @SafeVarargs
    private static RecordPage page(Map<String, @Nullable Object>... rows) {
        return new RecordPage((long) rows.length, List.of(rows), null);
    }

    private static Map<String, @Nullable Object> region(String value, long rows, double sum) {
        return row("map_region", value, "map_rows", rows, "map_value", sum, "map_values", rows);
    }

    private static Map<String, @Nullable Object> cell(
            long rows, double west, double south, double east, double north, String name) {
        return row("map_w", west, "map_s", south, "map_e", east, "map_n", north, "map_rows", rows, "map_name", name);
    }

    private static Map<String, @Nullable Object> row(Object... pairs) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put(pairs[i].toString(), pairs[i + 1]);
        }
        return row;
    }

    /** More than one page of rows that came, after one that changed and one that went. */
    static ChangePage changes(MultiValueMap<String, String> parameters) {
        if (String.valueOf(parameters.getFirst("key")).contains("氨氮")) {
            throw new CatalogException(ProblemType.KEY_NOT_UNIQUE, "Rows share a key");
        }
        int offset = Integer.parseInt(Objects.requireNonNull(parameters.getFirst("offset")));
        var all = new ArrayList<Change>();
        all.add(new Change("CHANGED", row("编号", 2), row("断面名称", "<旧名>", "氨氮", 0.5), row("断面名称", "<新名>", "氨氮", 0.5)));
        all.add(new Change("REMOVED", row("编号", 3), row("断面名称", "撤销的", "氨氮", 0.1), null));
        for (int i = 4; i < 30; i++) {
            all.add(new Change("ADDED", row("编号", i), null, row("断面名称", "新站" + i, "氨氮", 0.2)));
        }
        var page = all.stream().skip(offset).limit(20).toList();
        return new ChangePage(
                Integer.parseInt(Objects.requireNonNull(parameters.getFirst("from"))),
                Integer.parseInt(Objects.requireNonNull(parameters.getFirst("to"))),
                page,
                offset + page.size() < all.size());
    }
}
