package org.minshu.catalog.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.Api.Answer;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CatalogIT
class ReferenceIT {

    static final Map<String, String> NEW = Map.of("If-None-Match", "*");

    @Autowired
    Api api;

    final String authority = TestTokens.of(Role.AUTHORITY);
    Scene scene;

    @BeforeEach
    void aRegion() {
        scene = new Scene(api);
    }

    @Test
    void everybodyReadsAndOnlyTheAuthorityWrites() {
        var path = "/api/v1/departments/" + scene.department();

        assertThat(api.get(null, path).status()).isEqualTo(200);
        assertThat(api.get(null, "/api/v1/departments").status()).isEqualTo(200);
        var form = Scene.departmentForm(Scene.classCode());
        assertThat(api.put(null, path, NEW, form).status()).isEqualTo(401);
        assertThat(api.put(TestTokens.steward("x"), path, NEW, form).problem()).isEqualTo("not-allowed");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(api.get(null, "/api/v1/departments/nobody").problem()).isEqualTo("department-not-found");
        assertThat(api.get(null, "/api/v1/libraries/nothing").problem()).isEqualTo("library-not-found");
        assertThat(api.get(null, "/api/v1/regions/999999").problem()).isEqualTo("not-found");
        assertThat(api.get(null, "/api/v1/departments/%00").status()).isIn(400, 404);
    }

    @Test
    void aWrongCheckDigitIsRefused() {
        var form = Scene.departmentForm(Scene.classCode());
        var right = (String) form.get("creditCode");
        form.put("creditCode", right.substring(0, 17) + (right.endsWith("1") ? "2" : "1"));

        assertThat(violation(put("departments", "d1", NEW, form))).isEqualTo("check-digit-wrong");
    }

    @Test
    void aClassCodeBelongsToOneDepartment() {
        var classCode = Scene.classCode();
        scene.putDepartment("d" + UUID.randomUUID().toString().substring(0, 8), classCode);

        assertThat(scene.putDepartment("other", classCode).problem()).isEqualTo("already-exists");
    }

    @Test
    void changesNeedTheRevisionLastRead() {
        var key = scene.department();
        var classCode = Scene.classCode();
        var form = Scene.departmentForm(classCode);

        assertThat(put("departments", key, Map.of(), form).problem()).isEqualTo("precondition-required");
        assertThat(put("departments", key, NEW, form).problem()).isEqualTo("already-exists");
        assertThat(put("departments", key, Map.of("If-Match", "\"9\""), form).problem())
                .isEqualTo("changed-meanwhile");
        assertThat(put("departments", "nobody", Map.of("If-Match", "\"1\""), form)
                        .status())
                .isEqualTo(404);
        var changed = put("departments", key, Map.of("If-Match", "\"1\""), form);
        assertThat(changed.etag()).isEqualTo("\"2\"");
        assertThat(changed.json().path("classCode").asString()).isEqualTo(classCode);
    }

    @Test
    void whatAFormRefersToHasToBeThere() {
        var form = Scene.departmentForm(Scene.classCode());
        form.put("region", "999999");

        assertThat(violation(put("departments", "d2", NEW, form))).isEqualTo("unknown-term");
        assertThat(violation(put("libraries", "l2", NEW, Map.of("type", "THEMATIC", "nameZh", "库", "lead", "nobody"))))
                .isEqualTo("unknown-term");
        assertThat(violation(put("libraries", "l2", NEW, Map.of("type", "OTHER", "nameZh", "库"))))
                .isEqualTo("unknown-term");
        assertThat(violation(put("regions", "350100", NEW, Map.of("name", "福州市", "level", "CITY", "parent", "999999"))))
                .isEqualTo("unknown-term");
        assertThat(violation(put("regions", "35", NEW, Map.of("name", "福州市", "level", "CITY"))))
                .isEqualTo("value-invalid");
        assertThat(violation(put("libraries", "a%20b", NEW, Map.of("type", "BASE", "nameZh", "库"))))
                .isEqualTo("value-invalid");
    }

    @Test
    void listsWithAndWithoutRulesAreServedTogether() {
        var lists = api.get(null, "/api/v1/vocabularies").json();

        assertThat(lists.path("openType").size()).isEqualTo(3);
        assertThat(lists.at("/openType/0/zh").asString()).isEqualTo("普遍开放");
        assertThat(lists.path("theme").size()).isGreaterThanOrEqualTo(22);
        assertThat(lists.path("formatType").size()).isPositive();
    }

    @Test
    void onlyListsWithoutRulesCanBeExtended() {
        var form = Map.of("zh", "新主题", "en", "New theme");
        var code = "t" + UUID.randomUUID();

        assertThat(put("vocabularies/theme", code, NEW, form).status()).isEqualTo(200);
        assertThat(violation(put("vocabularies/openType", code, NEW, form))).isEqualTo("value-invalid");
    }

    @Test
    void countsFollowWhatIsPublished() {
        var department = scene.department();
        var library = scene.library();
        var metadata = Scene.metadata(department);
        metadata.put("libraries", java.util.List.of(library));
        put("regions", "350100", NEW, Map.of("name", "福州市", "level", "CITY", "parent", Scene.REGION));
        metadata.put("coverage", Map.of("regions", java.util.List.of("350100", Scene.REGION)));
        long before = count("/api/v1/regions", "code", Scene.REGION);

        scene.published(metadata);

        assertThat(api.get(null, "/api/v1/departments/" + department)
                        .json()
                        .path("datasets")
                        .asLong())
                .isEqualTo(1);
        var seen = api.get(null, "/api/v1/libraries/" + library).json();
        assertThat(seen.path("datasets").asLong()).isEqualTo(1);
        assertThat(seen.path("open").asLong()).isEqualTo(1);
        assertThat(seen.path("departments").asLong()).isEqualTo(1);
        assertThat(count("/api/v1/regions", "code", Scene.REGION)).isGreaterThanOrEqualTo(before + 1);
        assertThat(count("/api/v1/regions", "code", "350100")).isEqualTo(1);
    }

    private long count(String path, String field, String value) {
        return api.get(null, path)
                .json()
                .valueStream()
                .filter(one -> one.path(field).asString().equals(value))
                .mapToLong(one -> one.path("datasets").asLong())
                .sum();
    }

    private Answer put(String list, String key, Map<String, String> headers, Object form) {
        return api.put(authority, "/api/v1/" + list + "/" + key, headers, form);
    }

    private static String violation(Answer answer) {
        assertThat(answer.problem()).as(answer.text()).isEqualTo("validation-failed");
        JsonNode first = answer.json().at("/violations/0/type");
        return first.asString().replace("/problems/", "");
    }
}
