package org.minshu.catalog.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogIT
class NotedChangesIT {

    static final Map<String, String> NEW = Map.of("If-None-Match", "*");

    @Autowired
    Api api;

    final String authority = TestTokens.of(Role.AUTHORITY);

    @Test
    void aLibraryWhoseLeadWasMergedSaysSoInItsHistory() {
        var scene = new Scene(api);
        var old = scene.department();
        var today = scene.department();
        var key = "l" + UUID.randomUUID().toString().substring(0, 12);
        var form = Map.of("type", "THEMATIC", "nameZh", "测试专题库", "nameEn", "Test library", "lead", old);
        assertThat(api.put(authority, "/api/v1/libraries/" + key, NEW, form).status())
                .isEqualTo(200);
        var path = "/api/v1/reference/library/entries/" + key;
        var before = api.get(authority, path);

        new Mergers(api).merge(old, today);

        var after = api.get(authority, path);
        assertThat(after.json().at("/fields/lead").asString()).isEqualTo(today);
        assertThat(after.etag()).isNotEqualTo(before.etag());
        assertThat(api.put(
                                authority,
                                path,
                                Map.of("If-Match", before.etag()),
                                Map.of("fields", after.json().path("fields"), "reason", "更名"))
                        .problem())
                .isEqualTo("changed-meanwhile");
        var change = api.get(authority, path + "/changes").json().at("/items/0");
        assertThat(change.path("action").asString()).isEqualTo("CHANGED");
        assertThat(change.at("/before/lead").asString()).isEqualTo(old);
        assertThat(change.at("/before/nameZh").asString()).isEqualTo("测试专题库");
        assertThat(change.at("/after/lead").asString()).isEqualTo(today);
        assertThat(change.path("reason").asString()).isEqualTo("机构改革");
        assertThat(actions("library " + key)).containsOnlyOnce("library.changed");
    }

    @Test
    void aScenarioOfAReplacedFieldIsAnotherRevision() {
        var old = field();
        var today = field();
        var dataset = new Scene(api).published(Scene.metadata(new Scene(api).department()));
        var form = Map.of(
                "name", "水质预警",
                "field", old,
                "problem", "断面超标时下游水厂知道得太晚。",
                "output", "预警地图",
                "accessMode", "REPORT",
                "datasets", List.of(dataset));
        var created = api.post(TestTokens.developer("水务公司"), "/api/v1/scenarios", form);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        var id = created.json().path("id").asString();

        new Mergers(api).replace("scenarioField", old, today);

        var after = api.get(authority, "/api/v1/scenarios/" + id).json();
        assertThat(after.at("/scenario/field").asString()).isEqualTo(today);
        assertThat(after.path("revision").asLong()).isEqualTo(2);
        assertThat(actions("scenario " + id)).containsOnlyOnce("scenario.changed");
    }

    private String field() {
        var code = "f" + UUID.randomUUID().toString().substring(0, 8);
        var added = api.put(
                authority,
                "/api/v1/reference/scenarioField/entries/" + code,
                NEW,
                Map.of("fields", Map.of("zh", "水务" + code, "en", "Water " + code), "reason", "新设领域"));
        assertThat(added.status()).as(added.text()).isEqualTo(200);
        return code;
    }

    private List<String> actions(String subject) {
        return api.get(TestTokens.of(Role.AUDITOR), "/api/v1/audit?subject=" + subject.replace(" ", "%20"))
                .json()
                .path("items")
                .findValuesAsString("action");
    }
}
