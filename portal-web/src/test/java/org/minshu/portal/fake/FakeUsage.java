package org.minshu.portal.fake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Page;
import org.minshu.client.usage.UsageClient;
import org.minshu.client.usage.UsageDashboard;
import org.minshu.client.usage.UsageDashboard.Top;
import org.minshu.client.usage.UsageRecordView;
import org.minshu.client.usage.UsageTotal;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/** Use on every other day; none of the dataset {@code 30701914-999999}. */
final class FakeUsage implements UsageClient {

    @Override
    public UsageDashboard dashboard(MultiValueMap<String, String> query) {
        if ("nonsense".equals(query.getFirst("dataset"))) {
            throw new CatalogException(ProblemType.PARAMETER_INVALID, "dataset is a resource code");
        }
        var from = day(query, "from");
        var to = day(query, "to");
        var none = "30701914-999999".equals(query.getFirst("dataset"));
        var hourly = from.plusDays(2).isAfter(to);
        var nothing = new UsageTotal("", null, null, 0, 0, 0, 0, 0, 0);
        return new UsageDashboard(
                from,
                to,
                hourly ? "HOUR" : "DAY",
                none ? nothing : new UsageTotal("", null, null, 1_742_000, 1_200, 7_000, 7, 39_600_000, 8_765_432_100L),
                none
                        ? nothing
                        : new UsageTotal("", null, null, 1_611_000, 1_500, 12_000, 7, 39_600_000, 8_765_432_100L),
                none ? List.of() : hourly ? hours(from) : days(from, to),
                none ? List.of() : tops(),
                Instant.parse("2026-08-27T01:39:00Z"));
    }

    private static List<Top> tops() {
        return Stream.of("DEPARTMENT", "DATASET", "LIBRARY", "SCENARIO", "ORGANISATION")
                .map(by -> new Top(by, top(by)))
                .toList();
    }

    private static List<UsageTotal> top(String by) {
        return switch (by) {
            case "DEPARTMENT" ->
                List.of(
                        total("sthjt", "福建省生态环境厅", 482),
                        total("gsjt", "福建省高速公路集团有限公司", 361),
                        total("hyj", "福建省海洋与渔业局", 287));
            case "DATASET" ->
                List.of(
                        total("30701914-000001", "地表水断面水质自动监测", 268),
                        total("30701914-000002", "<script>alert(1)</script>", 221));
            case "LIBRARY" -> List.of(total("ecology", "生态环境专题库", 500), total("ocean", "海洋与渔业专题库", 300));
            case "SCENARIO" -> List.of(total("S51", "敖江小流域污染来源判断", 141));
            default -> List.of(total("榕江智水科技有限公司", "榕江智水科技有限公司", 96));
        };
    }

    private static List<UsageTotal> hours(LocalDate day) {
        return IntStream.range(6, 20)
                .mapToObj(hour -> new UsageTotal(
                        "%sT%02d".formatted(day, hour),
                        null,
                        null,
                        hour * 7 % 31,
                        hour * 3 % 17,
                        hour % 4,
                        1,
                        100,
                        1_000))
                .toList();
    }

    @Override
    public List<UsageTotal> totals(MultiValueMap<String, String> query) {
        return top("DEPARTMENT");
    }

    @Override
    public ResponseEntity<InputStream> totalsExport(MultiValueMap<String, String> query) {
        return csv("key,views\n" + query.getFirst("by") + ",1\n");
    }

    @Override
    public ResponseEntity<InputStream> recordsExport(MultiValueMap<String, String> query) {
        return csv("id,kind\n1," + query.getFirst("kind") + "\n");
    }

    private static ResponseEntity<InputStream> csv(String text) {
        return ResponseEntity.ok(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static LocalDate day(MultiValueMap<String, String> query, String name) {
        return LocalDate.parse(Objects.requireNonNull(query.getFirst(name)));
    }

    private static List<UsageTotal> days(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .filter(day -> day.getDayOfMonth() % 5 != 0)
                .map(day -> new UsageTotal(
                        day.toString(),
                        null,
                        null,
                        40 + day.getDayOfMonth() * 7 % 31,
                        12 + day.getDayOfMonth() * 3 % 17,
                        2,
                        1,
                        120_000,
                        98_765_432))
                .toList();
    }

    private static UsageTotal total(String key, @Nullable String name, long views) {
        return new UsageTotal(key, name, null, views, views / 3, 1, 0, views * 1000, views * 1_000_000);
    }

    @Override
    public Page<UsageRecordView> records(MultiValueMap<String, String> query) {
        if ("无".equals(query.getFirst("organisation"))) {
            return new Page<>(List.of(), 0, 1, 50);
        }
        var page = Integer.parseInt(Objects.requireNonNullElse(query.getFirst("page"), "1"));
        var records = IntStream.range(0, 12).mapToObj(FakeUsage::record).toList();
        return new Page<>(records, 120, page, 50);
    }

    private static UsageRecordView record(int n) {
        var download = n % 3 == 0;
        return new UsageRecordView(
                n,
                Instant.now().minus(n * 47L, ChronoUnit.MINUTES),
                download ? "DOWNLOAD" : "VIEW",
                n % 6 == 0 ? "REFUSED" : "COMPLETED",
                download ? "榕江智水科技有限公司" : null,
                download ? "developer" : null,
                download ? "SQ-2026-000776-G" : null,
                download ? "S51" : null,
                "30701914/000001",
                "地表水断面水质自动监测",
                download ? List.of("sectionCode", "waterTemp") : List.of(),
                download ? 7_400L : null,
                download ? 327_155 : 0);
    }
}
