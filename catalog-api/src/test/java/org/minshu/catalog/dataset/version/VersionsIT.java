package org.minshu.catalog.dataset.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.Scene.item;
import static org.minshu.catalog.Scene.metadata;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CatalogIT
class VersionsIT {

    @Autowired
    Api api;

    final String authority = TestTokens.of(Role.AUTHORITY);
    String department;

    @BeforeEach
    void aDepartment() {
        department = new Scene(api).department();
    }

    @Test
    void twoVersionsAreComparedFieldByFieldAndItemByItem() {
        var path = "/api/v1/datasets/" + publishedTwice();

        var changes = api.get(null, path + "/versions/1/changes/2");

        assertThat(changes.status()).isEqualTo(200);
        assertThat(pointers(changes.json().path("fields"))).containsExactly("/keywords", "/updateCycle");
        assertThat(changes.json().at("/fields/1/before/0").asString()).isEqualTo("HOURLY");
        assertThat(names(changes.json().path("added"))).containsExactly("turbidity");
        assertThat(names(changes.json().path("removed"))).containsExactly("sectionName");
        assertThat(names(changes.json().path("changed"))).containsExactly("ammonia");
        assertThat(api.get(null, path + "/versions/1/changes/3").problem()).isEqualTo("version-not-found");
        assertThat(api.get(null, path + "/versions/x/changes/1").problem()).isEqualTo("version-not-found");
    }

    @Test
    void versionsOfWhatThePublicDoesNotSeeAreForThoseWhoWriteIt() {
        var path = "/api/v1/datasets/" + publishedTwice();
        var etag = api.get(authority, path + "?working=true").etag();
        assertThat(api.post(authority, path + "/suspension", etag, Map.of("reason", "更正中"))
                        .status())
                .isEqualTo(200);

        assertThat(api.get(null, path + "/versions/1/changes/2").problem()).isEqualTo("dataset-not-found");
        assertThat(api.get(TestTokens.steward(department), path + "/versions/1/changes/2")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void checkingSaysWhatIsMissingAndWhatIsDoubtful() {
        var steward = TestTokens.steward(department);
        var draft = api.post(
                steward,
                "/api/v1/datasets",
                Map.of("title", "联单管理系统", "items", List.of(item("driverName", "驾驶员姓名", "C"))));
        var path = "/api/v1/datasets/" + draft.json().path("slug").asString() + "/check";

        var check = api.get(steward, path).json();

        assertThat(pointers(check.path("errors"))).contains("/summary", "/theme", "/sharing/type", "/publishDate");
        assertThat(pointers(check.path("doubts"))).contains("/title", "/keywords", "/items/0/sensitivity");
        assertThat(api.get(TestTokens.steward(new Scene(api).department()), path)
                        .problem())
                .isEqualTo("other-department");
    }

    @Test
    void itemsAreProposedForATable() {
        var answer = api.send(
                "POST",
                TestTokens.steward(department),
                "/api/v1/item-proposals",
                Map.of("Content-Type", "application/octet-stream"),
                BodyPublishers.ofString("siteCode,水温\n001,18.5\n"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().at("/1/dataType").asString()).isEqualTo("N");
    }

    private String publishedTwice() {
        var metadata = metadata(department);
        var slug = new Scene(api).published(metadata);
        metadata.put("updateCycle", "DAILY");
        metadata.put("keywords", List.of("水质"));
        metadata.put(
                "items",
                List.of(item("measuredAt", "监测时间", "T"), item("ammonia", "氨氮浓度", "N"), item("turbidity", "浊度", "N")));
        var path = "/api/v1/datasets/" + slug;
        var etag = api.get(authority, path + "?working=true").etag();
        var changed = api.put(authority, path, Map.of("If-Match", etag), metadata);
        var submitted = api.post(authority, path + "/submission", changed.etag(), Map.of());
        assertThat(api.post(authority, path + "/publication", submitted.etag(), Map.of())
                        .status())
                .isEqualTo(200);
        return slug;
    }

    private static List<String> pointers(JsonNode list) {
        return list.valueStream().map(each -> each.path("pointer").asString()).toList();
    }

    private static List<String> names(JsonNode list) {
        return list.valueStream().map(each -> each.path("name").asString()).toList();
    }
}
