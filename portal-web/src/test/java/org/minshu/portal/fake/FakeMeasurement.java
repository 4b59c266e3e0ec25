package org.minshu.portal.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;
import org.minshu.client.measurement.DataQualityView;
import org.minshu.client.measurement.DataQualityView.TrendPoint;
import org.minshu.client.measurement.DataRule;
import org.minshu.client.measurement.DataRulesForm;
import org.minshu.client.measurement.DataRulesView;
import org.minshu.client.measurement.DataRulesView.FromLibrary;
import org.minshu.client.measurement.DimensionMark;
import org.minshu.client.measurement.LeagueEntry;
import org.minshu.client.measurement.LibraryRulesView;
import org.minshu.client.measurement.MeasurementClient;
import org.minshu.client.measurement.RuleResult;
import org.minshu.client.measurement.RuleResult.Cell;
import org.minshu.client.measurement.RuleResult.FailingRow;
import org.minshu.client.measurement.TableMeasurement;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.problem.Violation;
import org.springframework.http.ResponseEntity;

/** One dataset that was measured twice, another that never was; a form whose pattern is {@code (} is refused. */
final class FakeMeasurement implements MeasurementClient {

    private static final Named OCEAN = new Named("ocean", "海洋专题库", "Ocean");
    private static final Instant AT = Instant.parse("2026-11-20T01:00:00Z");

    private static final DataRule RANGE =
            new DataRule("RANGE", List.of("氨氮"), null, "0", "50", null, null, null, null, null, null, null, "<b>标准");
    private static final DataRule PATTERN = new DataRule(
            "PATTERN", List.of("断面编码"), null, null, null, "[A-Z]{2}\\d{4}", null, null, null, null, null, null, null);

    @Override
    public ResponseEntity<DataRulesView> rules(String code) {
        var view = new DataRulesView(
                code.replace('-', '/'),
                code,
                List.of(RANGE, PATTERN, DataRule.of("REACHABLE", List.of())),
                true,
                List.of(new FromLibrary(OCEAN, List.of(DataRule.of("REQUIRED", List.of("断面编码"))))),
                4);
        return ResponseEntity.ok().eTag("\"4\"").body(view);
    }

    @Override
    public ResponseEntity<DataRulesView> changeRules(String code, String etag, DataRulesForm form) {
        check(form);
        return rules(code);
    }

    private static void check(DataRulesForm form) {
        var rules = form.rules() == null ? List.<DataRule>of() : form.rules();
        for (int i = 0; i < rules.size(); i++) {
            if ("(".equals(rules.get(i).pattern())) {
                var pointer = "/rules/" + i + "/pattern";
                throw new CatalogException(
                        ProblemType.VALIDATION_FAILED,
                        "refused",
                        List.of(new Violation(pointer, ProblemType.VALUE_INVALID, "不是正则表达式。", "No expression.")));
            }
        }
    }

    @Override
    public DataQualityView quality(String code) {
        if (!code.endsWith("000001")) {
            return new DataQualityView(code.replace('-', '/'), code, List.of(), List.of(), false, true, 0);
        }
        var results = List.of(
                result(PATTERN, "PASSED", "NORMATIVITY", null, 38, 0, List.of()),
                result(
                        RANGE,
                        "FAILED",
                        "ACCURACY",
                        null,
                        40,
                        1,
                        List.of(new FailingRow(17L, null, List.of(new Cell("氨氮", "<i>99"))))),
                result(
                        DataRule.of("REQUIRED", List.of("nowhere")),
                        "UNCHECKED",
                        "COMPLETENESS",
                        "COLUMN_MISSING",
                        0,
                        0,
                        List.of()));
        var newest = new TableMeasurement(
                "d1", "水质.csv", 2, 40, AT, AT, 96.4, "A", marks(98.1, null, 97.5, 95.0, 100.0, 100.0), results);
        var trend = List.of(
                new TrendPoint(
                        "d1", "水质.csv", 1, AT.minusSeconds(86_400), 91.2, marks(90.0, null, 91.0, 95.0, 80.0, 100.0)),
                new TrendPoint("d1", "水质.csv", 2, AT, 96.4, newest.dimensions()));
        return new DataQualityView(code.replace('-', '/'), code, List.of(newest), trend, true, false, 97);
    }

    private static RuleResult result(
            DataRule rule,
            String state,
            String dimension,
            @Nullable String reason,
            long checked,
            long failed,
            List<FailingRow> rows) {
        var score = reason == null ? (checked - failed) * 100.0 / checked : null;
        return new RuleResult(rule, "OWN", null, dimension, state, reason, checked, failed, score, null, rows);
    }

    private static List<DimensionMark> marks(@Nullable Double... scores) {
        var names = List.of(
                List.of("NORMATIVITY", "规范性", "Conformity"),
                List.of("COMPLETENESS", "完整性", "Completeness"),
                List.of("ACCURACY", "准确性", "Accuracy"),
                List.of("CONSISTENCY", "一致性", "Consistency"),
                List.of("TIMELINESS", "时效性", "Timeliness"),
                List.of("ACCESSIBILITY", "可访问性", "Accessibility"));
        var marks = new ArrayList<DimensionMark>();
        for (int i = 0; i < names.size(); i++) {
            marks.add(new DimensionMark(
                    names.get(i).get(0), names.get(i).get(1), names.get(i).get(2), scores[i]));
        }
        return marks;
    }

    @Override
    public ResponseEntity<LibraryRulesView> libraryRules(String key) {
        var perType = new DataRule("RANGE", null, "N", "0", null, null, null, null, null, null, null, null, null);
        return ResponseEntity.ok().eTag("\"1\"").body(new LibraryRulesView(OCEAN, List.of(perType), 1));
    }

    @Override
    public ResponseEntity<LibraryRulesView> changeLibraryRules(String key, String etag, DataRulesForm form) {
        check(form);
        return libraryRules(key);
    }

    @Override
    public List<LeagueEntry> libraries() {
        return List.of(
                new LeagueEntry(OCEAN, 20, 3, 91.5, "A", 0, marks(98.1, 90.0, 97.5, 95.0, 100.0, 100.0)),
                new LeagueEntry(
                        new Named("ecology", "生态环境专题库", "Ecology"),
                        4,
                        0,
                        null,
                        null,
                        0,
                        marks(null, null, null, null, null, null)));
    }

    @Override
    public List<LeagueEntry> departments() {
        return List.of(
                new LeagueEntry(Samples.ECOLOGY, 20, 3, 58.0, "D", 2, marks(58.0, 58.0, 58.0, 58.0, 58.0, null)));
    }
}
