package org.minshu.portal.fake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;
import org.minshu.client.Page;
import org.minshu.client.quality.DepartmentQuality;
import org.minshu.client.quality.QualityClient;
import org.minshu.client.quality.QualityEntry;
import org.minshu.client.quality.QualityRuleView;
import org.minshu.client.quality.QualityView;
import org.minshu.client.quality.QualityView.DimensionScore;
import org.minshu.client.quality.QualityView.Finding;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/** A poor entry and a good one; none that are sufficient. */
final class FakeQuality implements QualityClient {

    private static final Named HYJ = new Named("hyj", "福建省海洋与渔业局", "Fujian Bureau of Ocean and Fisheries");

    @Override
    public List<QualityRuleView> rules() {
        return List.of(
                rule("KEYWORDS", "FINDABILITY", 8, "/keywords", "至少 3 个关键词", "补充关键词。"),
                rule("DATA", "ACCESSIBILITY", 12, "/landingPage", "有文件或访问地址", "上传数据文件。"),
                rule("ITEMS", "INTEROPERABILITY", 6, "/items", "列出信息项", "填写信息项。"),
                rule("LICENCE", "REUSABILITY", 8, "/licence", "使用许可", "填写使用许可。"));
    }

    private static QualityRuleView rule(
            String code, String dimension, int weight, String pointer, String zh, String todo) {
        return new QualityRuleView(code, dimension, weight, pointer, zh, code, todo, "Do " + code);
    }

    @Override
    public Page<QualityEntry> entries(MultiValueMap<String, String> query) {
        if ("SUFFICIENT".equals(query.getFirst("grade"))) {
            return new Page<>(List.of(), 0, 1, 20);
        }
        return new Page<>(
                List.of(
                        entry("30701914/000011", "<i>扬尘</i>", 42, "POOR", "DATA", "KEYWORDS", "LICENCE", "ITEMS"),
                        entry("30701914/000001", "地表水断面水质自动监测", 92, "EXCELLENT", "LICENCE")),
                2,
                1,
                20);
    }

    private static QualityEntry entry(String code, String title, int score, String grade, String... missed) {
        return new QualityEntry(
                code,
                code.replace('/', '-'),
                title,
                null,
                Samples.ECOLOGY,
                "PUBLISHED",
                score,
                grade,
                List.of(missed),
                Instant.now());
    }

    @Override
    public ResponseEntity<InputStream> export(MultiValueMap<String, String> query) {
        return ResponseEntity.ok(
                new ByteArrayInputStream(("code,score\n" + query.getFirst("grade")).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public List<DepartmentQuality> departments(@Nullable String department) {
        var own = new DepartmentQuality(Samples.ECOLOGY, 20, 67, "SUFFICIENT", 3, dimensions());
        return department == null
                ? List.of(own, new DepartmentQuality(HYJ, 20, 81, "GOOD", 0, dimensions()))
                : List.of(own);
    }

    @Override
    public QualityView quality(String code) {
        var rules = rules();
        return new QualityView(
                code.replace('-', '/'),
                code,
                Samples.ECOLOGY,
                42,
                "POOR",
                dimensions(),
                List.of(
                        new Finding(rules.getFirst(), false),
                        new Finding(rules.get(1), false),
                        new Finding(rules.get(2), true)));
    }

    private static List<DimensionScore> dimensions() {
        return List.of(
                new DimensionScore("FINDABILITY", 17, 25),
                new DimensionScore("ACCESSIBILITY", 8, 20),
                new DimensionScore("INTEROPERABILITY", 20, 20),
                new DimensionScore("REUSABILITY", 12, 20),
                new DimensionScore("CONTEXTUALITY", 10, 15));
    }
}
