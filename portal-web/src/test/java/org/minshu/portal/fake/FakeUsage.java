package org.minshu.portal.fake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Page;
import org.minshu.client.usage.UsageClient;
import org.minshu.client.usage.UsageRecordView;
import org.minshu.client.usage.UsageTotal;
import org.springframework.util.MultiValueMap;

/** Use on every other day; none of the dataset {@code 30701914-999999}. */
final class FakeUsage implements UsageClient {

    @Override
    public List<UsageTotal> totals(MultiValueMap<String, String> query) {
        if ("30701914-999999".equals(query.getFirst("dataset"))) {
            return List.of();
        }
        return switch (Objects.requireNonNull(query.getFirst("by"))) {
            case "day" -> days(day(query, "from"), day(query, "to"));
            case "department" ->
                List.of(
                        total("sthjt", "福建省生态环境厅", 482),
                        total("gsjt", "福建省高速公路集团有限公司", 361),
                        total("hyj", "福建省海洋与渔业局", 287));
            case "dataset" ->
                List.of(
                        total("30701914-000001", "地表水断面水质自动监测", 268),
                        total("30701914-000002", "<script>alert(1)</script>", 221));
            case "library" -> List.of(total("ecology", "生态环境专题库", 500), total("ocean", "海洋与渔业专题库", 300));
            case "scenario" -> List.of(total("S51", "敖江小流域污染来源判断", 141));
            default -> List.of(total("榕江智水科技有限公司", "榕江智水科技有限公司", 96));
        };
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
                        120_000,
                        98_765_432))
                .toList();
    }

    private static UsageTotal total(String key, @Nullable String name, long views) {
        return new UsageTotal(key, name, null, views, views / 3, 1, views * 1000, views * 1_000_000);
    }

    @Override
    public Page<UsageRecordView> records(MultiValueMap<String, String> query) {
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
