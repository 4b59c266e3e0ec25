package org.minshu.portal.fake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.client.dataset.DatasetView;
import org.minshu.client.dataset.VersionView;
import org.minshu.client.file.DistributionView;

/** A department's register: an entry in each state that looks different. */
final class RegisterSamples {

    private RegisterSamples() {}

    static List<DatasetView> all() {
        return List.of(
                entry("30701914/000001", "PUBLISHED", 2, titled("地表水断面水质自动监测"), null),
                entry("30701914/000002", "PUBLISHED", 1, titled("<script>alert('标题')</script>"), null),
                entry("30701914/000007", "DRAFT", 1, titled("排污许可证信息"), null),
                entry("30701914/000011", "RETURNED", 0, titled("危险废物转移电子联单"), "信息项“驾驶员”属于个人信息，请把分级改为 3 级。"),
                entry("30701914/000012", "SUBMITTED", 0, titled("企业环境信用评价"), null),
                entry("30701914/000014", "SUBMITTED", 1, titled("入海排污口名录"), null),
                entry("30701914/000013", "DRAFT", 0, bare(null), null),
                entry("30701914/000003", "SUSPENDED", 1, titled("小流域水质监测"), "第二季度数据有误，正在更正。"));
    }

    static DatasetView entry(
            String code, String state, int version, DatasetMetadata metadata, @Nullable String reason) {
        return new DatasetView(
                code,
                code.replace('/', '-'),
                state,
                version,
                3,
                true,
                Samples.ECOLOGY,
                metadata,
                version == 0 ? List.of() : Samples.all().getFirst().distributions(),
                List.of(),
                Instant.now().minus(38, ChronoUnit.MINUTES),
                null,
                reason,
                List.of());
    }

    static DatasetView withFiles(DatasetView entry, List<DistributionView> files) {
        return new DatasetView(
                entry.code(),
                entry.slug(),
                entry.state(),
                entry.version(),
                entry.revision(),
                entry.working(),
                entry.department(),
                entry.metadata(),
                files,
                entry.scenarios(),
                entry.updatedAt(),
                entry.publishedAt(),
                entry.reason(),
                entry.moves());
    }

    static List<VersionView> versions(DatasetView entry) {
        return entry.version() == 0
                ? List.of()
                : List.of(new VersionView(
                        entry.version(),
                        Instant.now().minus(40, ChronoUnit.DAYS),
                        "陈建华",
                        titled(entry.metadata().title() + "（试行）")));
    }

    private static DatasetMetadata titled(String title) {
        var full = Samples.all().getFirst().metadata();
        return new DatasetMetadata(
                title,
                full.titleEn(),
                full.summary(),
                full.summaryEn(),
                full.department(),
                full.libraries(),
                full.theme(),
                full.keywords(),
                full.keywordsEn(),
                full.formatCategory(),
                full.formatType(),
                full.sharing(),
                full.opening(),
                full.updateCycle(),
                full.classification(),
                full.publishDate(),
                full.relatedCodes(),
                full.coverage(),
                full.contact(),
                full.items(),
                full.rows(),
                full.licence(),
                full.landingPage(),
                full.originalPublisher(),
                List.of("rows"));
    }

    private static DatasetMetadata bare(@Nullable String title) {
        return new DatasetMetadata(
                title,
                null,
                null,
                null,
                "sthjt",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new DataItem("siteCode", null, "C", null, true, "NONE", null)),
                null,
                null,
                null,
                null,
                null);
    }
}
