package org.minshu.portal.fake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.minshu.client.Named;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.client.dataset.DatasetMetadata.Classification;
import org.minshu.client.dataset.DatasetMetadata.Contact;
import org.minshu.client.dataset.DatasetMetadata.Coverage;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.client.dataset.DatasetMetadata.Opening;
import org.minshu.client.dataset.DatasetMetadata.Sharing;
import org.minshu.client.dataset.DatasetSummary;
import org.minshu.client.dataset.DatasetSummary.Highlight;
import org.minshu.client.dataset.DatasetSummary.Passage;
import org.minshu.client.dataset.DatasetSummary.Piece;
import org.minshu.client.dataset.DatasetView;
import org.minshu.client.file.DistributionView;
import org.minshu.client.file.UnderstandingView;

/** Entries as the platform shows them: open, on application, not open, and one with a script for a title. */
final class Samples {

    static final Named ECOLOGY = new Named("sthjt", "福建省生态环境厅", "Fujian Department of Ecology and Environment");
    static final Named OCEAN = new Named("hyj", "福建省海洋与渔业局", "Fujian Bureau of Ocean and Fisheries");

    private Samples() {}

    static List<DatasetView> all() {
        return List.of(
                entry(
                        "30701914/000001",
                        ECOLOGY,
                        "地表水断面水质自动监测",
                        "Surface-water section automatic monitoring",
                        "GENERAL",
                        1,
                        "ecology",
                        "OPEN"),
                entry(
                        "30701937/000001",
                        OCEAN,
                        "渔业船舶登记信息",
                        "Fishing vessel register",
                        "ON_APPLICATION",
                        2,
                        "ocean",
                        "NONE"),
                entry("30701937/000002", OCEAN, "渔港基础信息", "Fishing ports", "ON_APPLICATION", 2, "ocean", "PROJECTED"),
                entry("30701937/000003", OCEAN, "养殖海域使用权", "Sea use rights", "NOT_OPEN", 3, "ocean", "NONE"),
                entry(
                        "30701914/000002",
                        ECOLOGY,
                        "<script>alert('标题')</script>",
                        null,
                        "GENERAL",
                        1,
                        "ecology",
                        "OPEN"));
    }

    private static DatasetView entry(
            String code,
            Named department,
            String title,
            String titleEn,
            String open,
            int level,
            String library,
            String access) {
        var slug = code.replace('/', '-');
        var updated = Instant.now().minus(38, ChronoUnit.MINUTES);
        return new DatasetView(
                code,
                slug,
                "PUBLISHED",
                2,
                3,
                false,
                department,
                metadata(title, titleEn, department, open, level, library),
                List.of(file(slug + "-1", "断面水质.csv", "CSV", access), file(slug + "-2", "断面水质.xlsx", "XLSX", access)),
                List.of(new Named("S28", "闽江流域水质预警溯源", "Minjiang water quality early warning")),
                updated,
                updated,
                null,
                List.of());
    }

    private static DatasetMetadata metadata(
            String title, String titleEn, Named department, String open, int level, String library) {
        return new DatasetMetadata(
                title,
                titleEn,
                "闽江、九龙江、敖江、晋江、汀江、交溪等流域国控、省控断面4小时一次的自动监测数据。",
                titleEn == null ? null : "Automatic monitoring of national and provincial sections on the main rivers.",
                department.key(),
                List.of(library),
                "ECO",
                List.of("水质", "断面"),
                List.of(),
                "API",
                "JSON",
                new Sharing("UNCONDITIONAL", null, "PLATFORM_API", null),
                new Opening(
                        open,
                        open.equals("ON_APPLICATION") ? "实名认证的法人单位，说明应用场景并签订数据利用协议。" : null,
                        open.equals("NOT_OPEN") ? "涉及个人隐私。" : null),
                "HOURLY",
                new Classification("GENERAL", level, false),
                "2024-03-18",
                List.of("30701914/000002", "30701937/000001"),
                new Coverage(List.of("350000"), List.of(115.8, 23.5, 120.7, 28.3), "2018-01-01", null),
                new Contact("生态环境监测处", "0591-00000000", null),
                List.of(
                        item("sectionCode", "断面编码", true, "NONE"),
                        item("waterTemp", "水温", false, "NONE"),
                        item("ownerName", "负责人", false, "PERSONAL")),
                7_400_000L,
                "福建省公共数据开放利用许可（演示）。可商用，须注明来源与获取日期。",
                null,
                null,
                List.of());
    }

    private static DataItem item(String name, String label, boolean key, String sensitivity) {
        return new DataItem(name, label, "C", 20, key, sensitivity, key ? "国控、省控断面统一编码" : null);
    }

    private static DistributionView file(String id, String name, String format, String access) {
        return new DistributionView(
                id,
                name,
                format,
                "text/csv",
                327_155_712,
                "0".repeat(64),
                "READY",
                7_400_000L,
                true,
                Instant.now(),
                access,
                access.equals("PROJECTED") ? List.of("sectionCode") : List.of(),
                "/api/v1/distributions/" + id + "/content",
                new UnderstandingView(null, 100, "TABLE", 1, 0, null));
    }

    static DatasetSummary summary(DatasetView view) {
        var metadata = view.metadata();
        var title = String.valueOf(metadata.title());
        return new DatasetSummary(
                view.code(),
                view.slug(),
                title,
                metadata.titleEn(),
                String.valueOf(metadata.summary()),
                metadata.summaryEn(),
                view.department(),
                List.copyOf(metadata.libraries()),
                metadata.theme(),
                metadata.opening().type(),
                metadata.sharing().type(),
                metadata.formatType(),
                metadata.updateCycle(),
                metadata.classification().level(),
                metadata.rows(),
                view.publishedAt(),
                view.updatedAt(),
                title.contains("水质")
                        ? List.of(
                                new Highlight(
                                        "title",
                                        List.of(
                                                new Piece("地表水断面", false),
                                                new Piece("水质", true),
                                                new Piece("自动监测", false))),
                                new Highlight("items", List.of(new Piece("水质", true), new Piece("类别", false))),
                                new Highlight("items", List.of(new Piece("水质", true), new Piece("等级", false))))
                        : List.of(),
                title.contains("水质")
                        ? List.of(
                                new Passage(
                                        "f1",
                                        "年报 <2025>.pdf",
                                        3,
                                        List.of(
                                                new Piece("…全省<b>", false),
                                                new Piece("水质", true),
                                                new Piece("总体为优", false))),
                                new Passage("f2", "说明.docx", null, List.of(new Piece("水质", true))))
                        : List.of());
    }
}
