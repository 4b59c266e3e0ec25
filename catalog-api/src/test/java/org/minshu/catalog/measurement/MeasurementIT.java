package org.minshu.catalog.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.measurement.QualityScene.COLUMNS;
import static org.minshu.catalog.measurement.QualityScene.ROWS;
import static org.minshu.catalog.measurement.QualityScene.rule;
import static org.minshu.catalog.measurement.QualityScene.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Eventually;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.records.Shelf;
import org.minshu.model.identity.Role;
import org.minshu.objects.ObjectStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@CatalogIT
class MeasurementIT {

    private static final String MINIMUM = "/api/v1/policies/measurement.minimum-score";

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectStore objects;

    final String authority = TestTokens.of(Role.AUTHORITY);
    QualityScene data;
    Scene scene;
    Shelf shelf;
    String department;
    String steward;

    @BeforeEach
    void aDepartment() {
        shelf = new Shelf(objects, jdbc);
        data = new QualityScene(api, shelf);
        scene = data.scene;
        department = data.department;
        steward = data.steward;
    }

    @Test
    void everyKindOfRuleIsCountedAndItsRowsAreShown() {
        var slug = scene.published(data.metadata());
        var codes = scene.published(Scene.metadata(department));
        data.table(codes, 1, "[{\"name\": \"k\", \"type\": \"TEXT\"}]", "select unnest(['A', 'C']) as k");
        var rules = List.of(
                rule("REQUIRED", "creditCode"),
                rule("UNIQUE", "creditCode"),
                rule("CREDIT_CODE", "creditCode"),
                rule("ID_NUMBER", "idno"),
                rule("ADMIN_CODE", "area"),
                with(rule("RANGE", "value"), "least", "0", "most", "5"),
                with(rule("RANGE", "from"), "most", "2026-02-01"),
                with(rule("PATTERN", "area"), "pattern", "\\d{6}"),
                with(rule("CODE_LIST", "state"), "codes", List.of("A", "B")),
                with(rule("REFERENCE", "state"), "dataset", codes, "target", "k"),
                Map.of("kind", "ORDER", "columns", List.of("from", "to"), "comparator", "AT_MOST"),
                with(rule("FRESH", "to"), "days", 3_650),
                Map.of("kind", "FRESH", "days", 1),
                Map.of("kind", "REACHABLE"),
                Map.of("kind", "DICTIONARY"),
                Map.of("kind", "WHOLE"),
                rule("REQUIRED", "nowhere"),
                with(rule("RANGE", "state"), "least", "0"));
        assertThat(data.put(steward, slug, "\"0\"", rules).status()).isEqualTo(200);
        data.table(slug, 1, COLUMNS, ROWS);
        var report = data.measured(slug, 1);

        var results = report.at("/tables/0/rules");
        assertThat(results.valueStream()
                        .map(each -> each.at("/rule/kind").asString() + " "
                                + each.path("state").asString() + " "
                                + each.path("failed").asInt() + "/"
                                + each.path("checked").asInt()))
                .containsExactly(
                        "REQUIRED FAILED 1/4",
                        "UNIQUE FAILED 1/3",
                        "CREDIT_CODE PASSED 0/3",
                        "ID_NUMBER FAILED 1/3",
                        "ADMIN_CODE FAILED 1/4",
                        "RANGE FAILED 1/3",
                        "RANGE FAILED 1/3",
                        "PATTERN PASSED 0/4",
                        "CODE_LIST FAILED 1/4",
                        "REFERENCE FAILED 1/4",
                        "ORDER FAILED 1/3",
                        "FRESH PASSED 0/1",
                        "FRESH PASSED 0/1",
                        "REACHABLE PASSED 0/2",
                        "DICTIONARY FAILED 1/5",
                        "WHOLE PASSED 0/4",
                        "REQUIRED UNCHECKED 0/0",
                        "RANGE UNCHECKED 0/0");
        assertThat(results.at("/1/rows/0/row").asInt()).isEqualTo(2);
        assertThat(results.at("/1/rows/0/sameAs").asInt()).isEqualTo(1);
        assertThat(results.at("/3/rows/0/row").asInt()).isEqualTo(2);
        assertThat(results.at("/3/rows/0/cells/0/value").asString()).isEqualTo("110*************21");
        assertThat(results.at("/5/rows/0/cells/0/value").asString()).isEqualTo("7.00");
        assertThat(results.at("/9/rows/0/cells/0/value").asString()).isEqualTo("B");
        assertThat(results.at("/10/rows/0/cells").size()).isEqualTo(2);
        assertThat(results.at("/16/reason").asString()).isEqualTo("COLUMN_MISSING");
        assertThat(results.at("/17/reason").asString()).isEqualTo("TYPE_UNFIT");
        assertThat(report.at("/tables/0/dimensions")
                        .valueStream()
                        .map(each -> each.path("score").asDouble()))
                .containsExactly(82.5, 87.5, 73.2, 70.8, 100.0, 100.0);
        assertThat(report.at("/tables/0/score").asDouble()).isEqualTo(85.6);
        assertThat(report.at("/tables/0/grade").asString()).isEqualTo("B");
    }

    @Test
    void versionsMakeATrendAndOnlyTheNewestIsMeasuredByNewRules() {
        var slug = scene.published(data.metadata());
        var file = data.table(slug, 1, COLUMNS, ROWS);
        data.measured(slug, 1);
        shelf.put(file, 0, 2, COLUMNS, ROWS);
        data.measured(slug, 2);
        assertThat(data.put(steward, slug, "\"0\"", List.of(rule("REQUIRED", "creditCode")))
                        .status())
                .isEqualTo(200);
        Eventually.until(() -> data.quality(steward, slug).at("/tables/0/rules").size() == 1);

        var report = data.quality(steward, slug);
        assertThat(report.at("/trend")
                        .valueStream()
                        .map(each -> each.path("version").asInt()))
                .containsExactly(1, 2);
        assertThat(report.at("/trend/0/score").asDouble()).isNotEqualTo(75);
        assertThat(report.at("/trend/1/score").asDouble()).isEqualTo(75);
        assertThat(report.path("tables").size()).isEqualTo(1);
        assertThat(data.put(steward, slug, "\"1\"", null).status()).isEqualTo(200);
        assertThat(api.get(null, "/api/v1/datasets/" + slug + "/rules")
                        .json()
                        .path("suggested")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void rowsAreForThoseWhoMayHaveTheData() {
        var metadata = data.metadata();
        metadata.put("opening", Map.of("type", "ON_APPLICATION", "condition", "实名认证"));
        var slug = scene.published(metadata);
        data.table(slug, 1, COLUMNS, ROWS);
        var own = data.measured(slug, 1);

        assertThat(own.path("rowsVisible").asBoolean()).isTrue();
        assertThat(own.toString()).contains("110*************21").doesNotContain("110105194912310021");
        for (var token : new String[] {null, TestTokens.steward("none"), TestTokens.developer("某公司")}) {
            var others = data.quality(token, slug);
            assertThat(others.path("rowsVisible").asBoolean()).isFalse();
            assertThat(others.at("/tables/0/score").asDouble())
                    .isEqualTo(own.at("/tables/0/score").asDouble());
            assertThat(others.toString()).doesNotContain("110*");
        }
    }

    @Test
    void aLibrarysRulesAreThoseOfEachOfItsDatasets() {
        var library = scene.library();
        var metadata = data.metadata();
        metadata.put("libraries", List.of(library));
        var slug = scene.published(metadata);
        data.table(slug, 1, COLUMNS, ROWS);
        var before = data.measured(slug, 1).at("/tables/0/rules").size();
        var pack = List.of(
                Map.of("kind", "RANGE", "itemType", "N", "least", "0"),
                rule("REQUIRED", "状态"),
                rule("REQUIRED", "no such item"));

        var path = "/api/v1/libraries/" + library + "/rules";
        assertThat(api.put(steward, path, Map.of("If-Match", "\"0\""), Map.of("rules", pack))
                        .problem())
                .isEqualTo("not-allowed");
        assertThat(api.put(authority, path, Map.of("If-Match", "\"0\""), Map.of("rules", pack))
                        .status())
                .isEqualTo(200);
        assertThat(api.put(authority, path, Map.of("If-Match", "\"0\""), Map.of("rules", pack))
                        .problem())
                .isEqualTo("changed-meanwhile");

        Eventually.until(() -> data.quality(steward, slug).at("/tables/0/rules").size() == before + 3);
        var last = data.quality(steward, slug).at("/tables/0/rules/" + before);
        assertThat(last.at("/rule/columns/0").asString()).isEqualTo("value");
        assertThat(last.path("library").asString()).isEqualTo(library);
        assertThat(api.get(null, "/api/v1/datasets/" + slug + "/rules")
                        .json()
                        .at("/libraries/0/rules")
                        .size())
                .isEqualTo(3);
        var league = api.get(authority, "/api/v1/data-quality/libraries").json();
        assertThat(entry(league, library).path("measured").asInt()).isEqualTo(1);
        assertThat(entry(api.get(steward, "/api/v1/data-quality/departments").json(), department)
                        .path("average")
                        .asDouble())
                .isEqualTo(entry(league, library).path("average").asDouble());
    }

    @Test
    void theAuthorityCanRequireAScoreBeforeSubmission() {
        var draft = api.post(steward, "/api/v1/datasets", data.metadata());
        var slug = draft.json().path("slug").asString();
        var path = "/api/v1/datasets/" + slug + "/submission";
        assertThat(data.put(steward, slug, "\"0\"", List.of(rule("REQUIRED", "creditCode")))
                        .status())
                .isEqualTo(200);
        var file = data.table(slug, 1, COLUMNS, ROWS);
        assertThat(data.measured(slug, 1).at("/tables/0/score").asDouble()).isEqualTo(75);
        try {
            lay("76");
            assertThat(data.quality(steward, slug).path("minimum").asInt()).isEqualTo(76);
            var etag = api.get(steward, "/api/v1/datasets/" + slug + "?working=true")
                    .etag();
            assertThat(api.post(steward, path, etag, Map.of()).problem()).isEqualTo("data-quality-pending");
            jdbc.sql("update catalog.distribution set state = 'READY' where id = :file")
                    .param("file", file)
                    .update();
            var refused = api.post(steward, path, etag, Map.of());
            assertThat(refused.problem()).isEqualTo("data-quality-low");
            assertThat(refused.json().path("detail").asString()).contains("75.0", "76");
            assertThat(data.put(steward, slug, "\"1\"", List.of()).status()).isEqualTo(200);
            Eventually.until(
                    () -> !data.quality(steward, slug).at("/tables/0/score").isNumber());
            assertThat(api.post(steward, path, etag, Map.of()).problem()).isEqualTo("data-quality-low");
            data.put(steward, slug, "\"2\"", List.of(rule("REQUIRED", "creditCode")));
            Eventually.until(
                    () -> data.quality(steward, slug).at("/tables/0/score").isNumber());
            lay("75");
            assertThat(api.post(steward, path, etag, Map.of()).status()).isEqualTo(200);
        } finally {
            lay("0");
        }
    }

    @Test
    void rulesAreCheckedBeforeTheyAreLaidDown() {
        var slug = scene.published(data.metadata());
        var other = scene.department();
        var closed = Scene.metadata(other);
        closed.put("opening", Map.of("type", "ON_APPLICATION", "condition", "实名认证"));
        closed.put("sharing", Map.of("type", "CONDITIONAL", "condition", "按需", "method", "PLATFORM_FILE"));
        var foreign = scene.published(closed);
        assertThat(violations(slug, with(rule("PATTERN", "idno"), "pattern", "(?=a)")))
                .containsExactly("/rules/0/pattern");
        assertThat(violations(slug, with(rule("PATTERN", "idno"), "pattern", "a".repeat(201))))
                .contains("/rules/0/pattern");
        assertThat(violations(slug, rule("RANGE", "value"))).containsExactly("/rules/0/least");
        assertThat(violations(slug, with(rule("RANGE", "value"), "least", "5", "most", "2026-01-01")))
                .containsExactly("/rules/0/most");
        assertThat(violations(slug, with(rule("RANGE", "value"), "least", "NaN")))
                .containsExactly("/rules/0/least");
        assertThat(violations(slug, with(rule("CODE_LIST", "value"), "vocabulary", "no")))
                .containsExactly("/rules/0/vocabulary");
        assertThat(violations(slug, Map.of("kind", "REQUIRED"))).containsExactly("/rules/0/columns");
        assertThat(violations(slug, Map.of("kind", "DROP"))).containsExactly("/rules/0/kind");
        assertThat(violations(slug, Map.of("kind", "REQUIRED", "itemType", "N")))
                .containsExactly("/rules/0/itemType");
        assertThat(violations(slug, with(rule("REFERENCE", "state"), "dataset", foreign, "target", "k")))
                .containsExactly("/rules/0/dataset");
        assertThat(data.put(steward, slug, "\"5\"", List.of()).problem()).isEqualTo("changed-meanwhile");
        assertThat(data.put(TestTokens.steward(other), slug, "\"0\"", List.of()).problem())
                .isEqualTo("other-department");
        assertThat(api.get(null, "/api/v1/datasets/99999999-999999/data-quality")
                        .problem())
                .isEqualTo("dataset-not-found");
    }

    private List<String> violations(String slug, Map<String, Object> rule) {
        var answer = data.put(steward, slug, "\"0\"", List.of(rule));
        assertThat(answer.problem()).as(answer.text()).isEqualTo("validation-failed");
        return answer.json()
                .path("violations")
                .valueStream()
                .map(each -> each.path("pointer").asString())
                .toList();
    }

    private void lay(String value) {
        var form = Map.of("value", value, "from", LocalDate.now(CivilTime.ZONE).toString(), "reason", "工作需要");
        var answer = api.post(
                authority, MINIMUM + "/values", api.get(authority, MINIMUM).etag(), form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static JsonNode entry(JsonNode league, String key) {
        return league.valueStream()
                .filter(each -> each.at("/of/key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
