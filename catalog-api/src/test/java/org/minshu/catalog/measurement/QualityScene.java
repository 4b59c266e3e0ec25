package org.minshu.catalog.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minshu.catalog.Api;
import org.minshu.catalog.Api.Answer;
import org.minshu.catalog.Eventually;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.file.Files;
import org.minshu.catalog.records.Shelf;
import tools.jackson.databind.JsonNode;

/** A department with data that are measured. */
final class QualityScene {

    static final String COLUMNS = """
            [{"name": "信用代码", "type": "TEXT"}, {"name": "idno", "type": "TEXT"}, {"name": "area", "type": "INTEGER"},
             {"name": "value", "type": "DECIMAL"}, {"name": "state", "type": "TEXT"}, {"name": "from", "type": "DATE"},
             {"name": "to", "type": "DATE"}]""";
    static final String ROWS = """
            select * from (values
              ('9144030071526726XG', '11010519491231002X', 350102, 1.5::decimal(5,2), 'A', date '2026-01-01', date '2026-02-01'),
              ('9144030071526726XG', '110105194912310021', 350100, 7.0, 'B', date '2026-03-01', date '2026-02-01'),
              ('914403001922038216', null, 999999, null, 'C', null, date '2026-02-01'),
              ('  ', '440524188001010014', 350000, 3.0, 'A', date '2026-01-01', date '2026-01-01'))
              t(c, i, a, v, s, f, u)""";

    final Scene scene;
    final String department;
    final String steward;

    private final Api api;
    private final Shelf shelf;

    QualityScene(Api api, Shelf shelf) {
        this.api = api;
        this.shelf = shelf;
        this.scene = new Scene(api);
        this.department = scene.department();
        this.steward = TestTokens.steward(department);
    }

    Map<String, Object> metadata() {
        var metadata = Scene.metadata(department);
        metadata.put(
                "items",
                List.of(
                        Scene.item("creditCode", "信用代码", "C"),
                        Scene.item("idno", "身份证号", "C"),
                        Scene.item("value", "数值", "N"),
                        Scene.item("from", "起", "N"),
                        Scene.item("state", "状态", "C")));
        return metadata;
    }

    String table(String slug, int version, String columns, String rows) {
        var file = new Files(api).uploaded(steward, slug);
        shelf.put(file, 0, version, columns, rows);
        return file;
    }

    JsonNode measured(String slug, int version) {
        Eventually.until(() -> {
            var report = quality(steward, slug);
            return !report.path("waiting").asBoolean()
                    && report.at("/tables/0/version").asInt() == version;
        });
        return quality(steward, slug);
    }

    JsonNode quality(String token, String slug) {
        var answer = api.get(token, "/api/v1/datasets/" + slug + "/data-quality");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    JsonNode result(String slug, String kind) {
        return quality(steward, slug)
                .at("/tables/0/rules")
                .valueStream()
                .filter(each -> each.at("/rule/kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    Answer put(String token, String slug, String etag, List<?> rules) {
        var form = new HashMap<String, Object>();
        form.put("rules", rules);
        return api.put(token, "/api/v1/datasets/" + slug + "/rules", Map.of("If-Match", etag), form);
    }

    static Map<String, Object> rule(String kind, String column) {
        return Map.of("kind", kind, "columns", List.of(column));
    }

    static Map<String, Object> with(Map<String, Object> rule, Object... more) {
        var all = new HashMap<>(rule);
        for (int i = 0; i < more.length; i += 2) {
            all.put((String) more[i], more[i + 1]);
        }
        return all;
    }
}
