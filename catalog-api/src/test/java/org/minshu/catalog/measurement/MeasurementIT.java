package org.minshu.catalog.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.Api.Answer;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Eventually;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.file.Files;
import org.minshu.catalog.records.Shelf;
import org.minshu.model.identity.Role;
import org.minshu.objects.ObjectStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@CatalogIT
class MeasurementIT {

    private static final String MINIMUM = "/api/v1/policies/measurement.minimum-score";

    private static final String COLUMNS = """
            [{"name": "信用代码", "type": "TEXT"}, {"name": "idno", "type": "TEXT"}, {"name": "area", "type": "INTEGER"},
             {"name": "value", "type": "DECIMAL"}, {"name": "state", "type": "TEXT"}, {"name": "from", "type": "DATE"},
             {"name": "to", "type": "DATE"}]""";
    private static final String ROWS = """
            select * from (values
              ('9144030071526726XG', '11010519491231002X', 350102, 1.5::decimal(5,2), 'A', date '2026-01-01', date '2026-02-01'),
              ('9144030071526726XG', '110105194912310021', 350100, 7.0, 'B', date '2026-03-01', date '2026-02-01'),
              ('914403001922038216', null, 999999, null, 'C', null, date '2026-02-01'),
              ('  ', '440524188001010014', 350000, 3.0, 'A', date '2026-01-01', date '2026-01-01'))
              t(c, i, a, v, s, f, u)""";

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectStore objects;

    @Autowired
    MeasurementWork work;

    final String authority = TestTokens.of(Role.AUTHORITY);
    Scene scene;
    Shelf shelf;
    String department;
    String steward;

    @BeforeEach
    void aDepartment() {
        scene = new Scene(api);
        shelf = new Shelf(objects, jdbc);
        department = scene.department();
        steward = TestTokens.steward(department);
    }

    @Test
    void everyKindOfRuleIsCountedAndItsRowsAreShown() {
        var slug = scene.published(metadata());
        var codes = scene.published(Scene.metadata(department));
        table(codes, 1, "[{\"name\": \"k\", \"type\": \"TEXT\"}]", "select unnest(['A', 'C']) as k");
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
        assertThat(put(steward, slug, "\"0\"", rules).status()).isEqualTo(200);
        table(slug, 1, COLUMNS, ROWS);
        var report = measured(slug, 1);

        var results = report.at("/tables/0/rules");
        assertThat(results.valueStream()
                        .map(each -> each.at("/rule/kind").asString() + " " + each.path("state").asString() + " "
                                + each.path("failed").asInt() + "/" + each.path("checked").asInt()))
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
        assertThat(report.at("/tables/0/dimensions").valueStream().map(each -> each.path("score").asDouble()))
                .containsExactly(82.5, 87.5, 73.2, 70.8, 100.0, 100.0);
        assertThat(report.at("/tables/0/score").asDouble()).isEqualTo(85.6);
        assertThat(report.at("/tables/0/grade").asString()).isEqualTo("B");
    }

    @Test
    void versionsMakeATrendAndOnlyTheNewestIsMeasuredByNewRules() {
        var slug = scene.published(metadata());
        var file = table(slug, 1, COLUMNS, ROWS);
        measured(slug, 1);
        shelf.put(file, 0, 2, COLUMNS, ROWS);
        measured(slug, 2);
        assertThat(put(steward, slug, "\"0\"", List.of(rule("REQUIRED", "creditCode")))
                        .status())
                .isEqualTo(200);
        Eventually.until(() -> quality(steward, slug).at("/tables/0/rules").size() == 1);

        var report = quality(steward, slug);
        assertThat(report.at("/trend").valueStream().map(each -> each.path("version").asInt()))
                .containsExactly(1, 2);
        assertThat(report.at("/trend/0/score").asDouble()).isNotEqualTo(75);
        assertThat(report.at("/trend/1/score").asDouble()).isEqualTo(75);
        assertThat(report.path("tables").size()).isEqualTo(1);
        assertThat(put(steward, slug, "\"1\"", null).status()).isEqualTo(200);
        assertThat(api.get(null, "/api/v1/datasets/" + slug + "/rules").json().path("suggested").asBoolean())
                .isTrue();
    }

    @Test
    void rowsAreForThoseWhoMayHaveTheData() {
        var metadata = metadata();
        metadata.put("opening", Map.of("type", "ON_APPLICATION", "condition", "实名认证"));
        var slug = scene.published(metadata);
        table(slug, 1, COLUMNS, ROWS);
        var own = measured(slug, 1);

        assertThat(own.path("rowsVisible").asBoolean()).isTrue();
        assertThat(own.toString()).contains("110*************21").doesNotContain("110105194912310021");
        for (var token : new String[] {null, TestTokens.steward("none"), TestTokens.developer("某公司")}) {
            var others = quality(token, slug);
            assertThat(others.path("rowsVisible").asBoolean()).isFalse();
            assertThat(others.at("/tables/0/score").asDouble()).isEqualTo(own.at("/tables/0/score").asDouble());
            assertThat(others.toString()).doesNotContain("110*");
        }
    }

    @Test
    void aLibrarysRulesAreThoseOfEachOfItsDatasets() {
        var library = scene.library();
        var metadata = metadata();
        metadata.put("libraries", List.of(library));
        var slug = scene.published(metadata);
        table(slug, 1, COLUMNS, ROWS);
        var before = measured(slug, 1).at("/tables/0/rules").size();
        var pack = List.of(
                Map.of("kind", "RANGE", "itemType", "N", "least", "0"),
                rule("REQUIRED", "状态"),
                rule("REQUIRED", "no such item"));

        var path = "/api/v1/libraries/" + library + "/rules";
        assertThat(api.put(steward, path, Map.of("If-Match", "\"0\""), Map.of("rules", pack)).problem())
                .isEqualTo("not-allowed");
        assertThat(api.put(authority, path, Map.of("If-Match", "\"0\""), Map.of("rules", pack)).status())
                .isEqualTo(200);
        assertThat(api.put(authority, path, Map.of("If-Match", "\"0\""), Map.of("rules", pack)).problem())
                .isEqualTo("changed-meanwhile");

        Eventually.until(() -> quality(steward, slug).at("/tables/0/rules").size() == before + 3);
        var last = quality(steward, slug).at("/tables/0/rules/" + before);
        assertThat(last.at("/rule/columns/0").asString()).isEqualTo("value");
        assertThat(last.path("library").asString()).isEqualTo(library);
        assertThat(api.get(null, "/api/v1/datasets/" + slug + "/rules").json().at("/libraries/0/rules").size())
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
        var draft = api.post(steward, "/api/v1/datasets", metadata());
        var slug = draft.json().path("slug").asString();
        var path = "/api/v1/datasets/" + slug + "/submission";
        assertThat(put(steward, slug, "\"0\"", List.of(rule("REQUIRED", "creditCode")))
                        .status())
                .isEqualTo(200);
        table(slug, 1, COLUMNS, ROWS);
        assertThat(measured(slug, 1).at("/tables/0/score").asDouble()).isEqualTo(75);
        try {
            lay("76");
            assertThat(quality(steward, slug).path("minimum").asInt()).isEqualTo(76);
            var etag = api.get(steward, "/api/v1/datasets/" + slug + "?working=true").etag();
            var refused = api.post(steward, path, etag, Map.of());
            assertThat(refused.problem()).isEqualTo("data-quality-low");
            assertThat(refused.json().path("detail").asString()).contains("75.0", "76");
            lay("75");
            assertThat(api.post(steward, path, etag, Map.of()).status()).isEqualTo(200);
        } finally {
            lay("0");
        }
    }

    @Test
    void rulesAreCheckedBeforeTheyAreLaidDown() {
        var slug = scene.published(metadata());
        var other = scene.department();
        var closed = Scene.metadata(other);
        closed.put("opening", Map.of("type", "ON_APPLICATION", "condition", "实名认证"));
        closed.put("sharing", Map.of("type", "CONDITIONAL", "condition", "按需", "method", "PLATFORM_FILE"));
        var foreign = scene.published(closed);
        assertThat(violations(slug, with(rule("PATTERN", "idno"), "pattern", "(?=a)"))).containsExactly("/rules/0/pattern");
        assertThat(violations(slug, with(rule("PATTERN", "idno"), "pattern", "a".repeat(201))))
                .contains("/rules/0/pattern");
        assertThat(violations(slug, rule("RANGE", "value"))).containsExactly("/rules/0/least");
        assertThat(violations(slug, with(rule("RANGE", "value"), "least", "5", "most", "2026-01-01")))
                .containsExactly("/rules/0/most");
        assertThat(violations(slug, with(rule("RANGE", "value"), "least", "NaN"))).containsExactly("/rules/0/least");
        assertThat(violations(slug, with(rule("CODE_LIST", "value"), "vocabulary", "no")))
                .containsExactly("/rules/0/vocabulary");
        assertThat(violations(slug, Map.of("kind", "REQUIRED"))).containsExactly("/rules/0/columns");
        assertThat(violations(slug, Map.of("kind", "DROP"))).containsExactly("/rules/0/kind");
        assertThat(violations(slug, Map.of("kind", "REQUIRED", "itemType", "N"))).containsExactly("/rules/0/itemType");
        assertThat(violations(slug, with(rule("REFERENCE", "state"), "dataset", foreign, "target", "k")))
                .containsExactly("/rules/0/dataset");
        assertThat(put(steward, slug, "\"5\"", List.of()).problem()).isEqualTo("changed-meanwhile");
        assertThat(put(TestTokens.steward(other), slug, "\"0\"", List.of()).problem()).isEqualTo("other-department");
        assertThat(api.get(null, "/api/v1/datasets/99999999-999999/data-quality").problem())
                .isEqualTo("dataset-not-found");
    }

    @Test
    void whatNobodyNotedIsFoundAndWhatIsGoneIsSaid() {
        var slug = scene.published(metadata());
        var file = table(slug, 1, COLUMNS, ROWS);
        measured(slug, 1);
        jdbc.sql("delete from catalog.measurement where distribution = :file").param("file", file).update();
        work.sweep();
        measured(slug, 1);

        var key = jdbc.sql("select object_key from catalog.distribution_table where distribution = :file")
                .param("file", file)
                .query(String.class)
                .single();
        objects.delete(key);
        jdbc.sql("update catalog.measurement set look_at = now(), basis = '' where distribution = :file")
                .param("file", file)
                .update();
        work.sweep();
        Eventually.until(() -> result(slug, "REACHABLE").path("failed").asInt() == 1);
        assertThat(result(slug, "DICTIONARY").path("state").asString()).isEqualTo("FAILED");
    }

    @Test
    void dataThatAreOverdueFail() {
        var metadata = metadata();
        metadata.put("updateCycle", "MONTHLY");
        var slug = scene.published(metadata);
        var file = table(slug, 1, COLUMNS, ROWS);
        measured(slug, 1);
        assertThat(result(slug, "FRESH").path("state").asString()).isEqualTo("PASSED");
        jdbc.sql("update catalog.distribution_table set made_at = now() - interval '40 days' where distribution = :file")
                .param("file", file)
                .update();
        work.enqueue(file, 0, 1);
        Eventually.until(() -> result(slug, "FRESH").path("state").asString().equals("FAILED"));
        assertThat(result(slug, "FRESH").path("observed").asString())
                .isEqualTo(LocalDate.now(CivilTime.ZONE).minusDays(40).toString());
    }

    private Map<String, Object> metadata() {
        var metadata = Scene.metadata(department);
        metadata.put("items", List.of(
                Scene.item("creditCode", "信用代码", "C"),
                Scene.item("idno", "身份证号", "C"),
                Scene.item("value", "数值", "N"),
                Scene.item("from", "起", "N"),
                Scene.item("state", "状态", "C")));
        return metadata;
    }

    private String table(String slug, int version, String columns, String rows) {
        var file = new Files(api).uploaded(steward, slug);
        shelf.put(file, 0, version, columns, rows);
        return file;
    }

    private JsonNode measured(String slug, int version) {
        Eventually.until(() -> {
            var report = quality(steward, slug);
            return !report.path("waiting").asBoolean()
                    && report.at("/tables/0/version").asInt() == version;
        });
        return quality(steward, slug);
    }

    private JsonNode quality(String token, String slug) {
        var answer = api.get(token, "/api/v1/datasets/" + slug + "/data-quality");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode result(String slug, String kind) {
        return quality(steward, slug)
                .at("/tables/0/rules")
                .valueStream()
                .filter(each -> each.at("/rule/kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private Answer put(String token, String slug, String etag, List<?> rules) {
        var form = new HashMap<String, Object>();
        form.put("rules", rules);
        return api.put(token, "/api/v1/datasets/" + slug + "/rules", Map.of("If-Match", etag), form);
    }

    private List<String> violations(String slug, Map<String, Object> rule) {
        var answer = put(steward, slug, "\"0\"", List.of(rule));
        assertThat(answer.problem()).as(answer.text()).isEqualTo("validation-failed");
        return answer.json().path("violations").valueStream().map(each -> each.path("pointer").asString()).toList();
    }

    private void lay(String value) {
        var form = Map.of("value", value, "from", LocalDate.now(CivilTime.ZONE).toString(), "reason", "工作需要");
        var answer = api.post(authority, MINIMUM + "/values", api.get(authority, MINIMUM).etag(), form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static JsonNode entry(JsonNode league, String key) {
        return league.valueStream()
                .filter(each -> each.at("/of/key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> rule(String kind, String column) {
        return Map.of("kind", kind, "columns", List.of(column));
    }

    private static Map<String, Object> with(Map<String, Object> rule, Object... more) {
        var all = new HashMap<>(rule);
        for (int i = 0; i < more.length; i += 2) {
            all.put((String) more[i], more[i + 1]);
        }
        return all;
    }
}
