package org.minshu.catalog.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.Eventually.until;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
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
class UpkeepIT {

    static final String PATH = "/api/v1/reference/";
    static final Map<String, String> NEW = Map.of("If-None-Match", "*");

    @Autowired
    Api api;

    final String authority = TestTokens.of(Role.AUTHORITY);
    final String code = "t" + UUID.randomUUID();
    Scene scene;

    @BeforeEach
    void aTheme() {
        scene = new Scene(api);
        var added = put("theme", code, NEW, Map.of("zh", "海上风电", "en", "Wind at sea"), "新设主题");
        assertThat(added.status()).as(added.text()).isEqualTo(200);
    }

    @Test
    void listsAreSearchedSortedAndExported() {
        var found = api.get(authority, PATH + "theme?q=" + code).json();

        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.at("/items/0/nameZh").asString()).isEqualTo("海上风电");
        assertThat(found.at("/items/0/uses").asInt()).isZero();
        assertThat(api.get(authority, PATH + "theme?state=RETIRED&q=" + code)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(api.get(authority, PATH + "department?sort=name&size=1").status())
                .isEqualTo(200);
        assertThat(api.get(authority, PATH + "theme?sort=length").problem()).isEqualTo("parameter-invalid");
        assertThat(api.get(authority, PATH + "openType").problem()).isEqualTo("not-found");
        assertThat(api.get(authority, PATH + "theme/export").text()).contains("key,zh,en,retired", code);
        assertThat(api.get(TestTokens.of(Role.AUDITOR), PATH + "theme").status())
                .isEqualTo(200);
        assertThat(api.get(TestTokens.steward("x"), PATH + "theme").problem()).isEqualTo("not-allowed");
    }

    @Test
    void theSecondOfTwoOfficersIsToldAndTheHistoryKeepsTheFirst() {
        var etag = Map.of("If-Match", entry("theme", code).etag());

        assertThat(put("theme", code, etag, Map.of("zh", "海上风能"), null).problem())
                .isEqualTo("validation-failed");
        assertThat(put("theme", code, etag, Map.of("zh", "海上风能"), "名称规范").etag())
                .isEqualTo("\"2\"");
        assertThat(put("theme", code, etag, Map.of("zh", "风电"), "另一位").problem())
                .isEqualTo("changed-meanwhile");

        var changes =
                api.get(authority, PATH + "theme/entries/" + code + "/changes").json();
        assertThat(changes.path("total").asInt()).isEqualTo(2);
        assertThat(changes.at("/items/0/reason").asString()).isEqualTo("名称规范");
        assertThat(changes.at("/items/0/before/zh").asString()).isEqualTo("海上风电");
        assertThat(changes.at("/items/0/after/zh").asString()).isEqualTo("海上风能");
        assertThat(changes.at("/items/1/action").asString()).isEqualTo("CREATED");
    }

    @Test
    void whatIsRetiredInUseStaysAndIsNotChosenAgain() {
        var department = scene.department();
        var metadata = Scene.metadata(department);
        metadata.put("theme", code);
        var slug = scene.published(metadata);
        assertThat(entry("theme", code).json().path("uses").asInt()).isEqualTo(1);

        assertThat(retire("theme", code, "").problem()).isEqualTo("validation-failed");
        assertThat(retire("theme", code, "不再使用").status()).isEqualTo(200);
        assertThat(retire("theme", code, "不再使用").problem()).isEqualTo("state-changed");

        metadata.put("title", "另一个数据集");
        var refused = api.post(authority, "/api/v1/datasets", metadata);
        assertThat(refused.json().at("/violations/0/pointer").asString()).isEqualTo("/theme");
        var path = "/api/v1/datasets/" + slug;
        metadata.put("title", "改了标题的数据集 " + code);
        var changed = api.put(
                authority, path, Map.of("If-Match", api.get(authority, path).etag()), metadata);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(term().path("retired").asBoolean()).isTrue();
        until(() -> facet(department) == 1);
        var back = api.post(
                authority,
                PATH + "theme/entries/" + code + "/reinstatement",
                entry("theme", code).etag(),
                Map.of("reason", "恢复"));
        assertThat(back.json().path("retired").asBoolean()).isFalse();
    }

    @Test
    void aReplacementReachesDraftsAndWhatIsPublicAndTheIndex() {
        var department = scene.department();
        var metadata = Scene.metadata(department);
        metadata.put("theme", code);
        var slug = scene.published(metadata);
        metadata.put("title", "草稿 " + code);
        var draft = api.post(authority, "/api/v1/datasets", metadata)
                .json()
                .path("slug")
                .asString();
        var publishedAt = view(slug).path("publishedAt").asString();

        var retired = api.post(
                authority,
                PATH + "theme/entries/" + code + "/retirement",
                entry("theme", code).etag(),
                Map.of("reason", "并入生态环境", "replacement", "ecology"));

        assertThat(retired.status()).as(retired.text()).isEqualTo(200);
        until(() -> entry("theme", code).json().path("uses").asInt() == 0);
        assertThat(view(slug).at("/metadata/theme").asString()).isEqualTo("ecology");
        assertThat(view(slug).path("version").asInt()).isEqualTo(2);
        assertThat(view(slug).path("publishedAt").asString()).isEqualTo(publishedAt);
        assertThat(view(draft).at("/metadata/theme").asString()).isEqualTo("ecology");
        until(() -> api.get(null, "/api/v1/datasets?theme=ecology&department=" + department)
                        .json()
                        .path("total")
                        .asInt()
                == 1);
        var trail = api.get(
                TestTokens.of(Role.AUDITOR), "/api/v1/audit?subject=" + encoded("dataset " + slug.replace('-', '/')));
        assertThat(trail.text()).contains("dataset.value-replaced");
    }

    @Test
    void aReplacedLibraryAndRegionStandOnceInTheirOrder() {
        var old = scene.library();
        var kept = scene.library();
        var metadata = Scene.metadata(scene.department());
        metadata.put("libraries", List.of(old, kept));
        var slug = scene.published(metadata);

        assertThat(api.post(
                                authority,
                                PATH + "library/entries/" + old + "/retirement",
                                entry("library", old).etag(),
                                Map.of("reason", "合并", "replacement", kept))
                        .status())
                .isEqualTo(200);

        until(() -> view(slug).at("/metadata/libraries").size() == 1);
        assertThat(view(slug).at("/metadata/libraries/0").asString()).isEqualTo(kept);
        assertThat(api.get(null, "/api/v1/libraries/" + kept)
                        .json()
                        .path("datasets")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aReplacedRegionAndFormatStandOnce() {
        var region = "3598" + ThreadLocalRandom.current().nextInt(10, 100);
        put("region", region, NEW, Map.of("name", "测试区", "level", "COUNTY", "parent", Scene.REGION), "新设");
        var format = "F" + code.substring(0, 8);
        put("formatType", format, NEW, Map.of("zh", "旧格式"), "新设");
        var metadata = Scene.metadata(scene.department());
        metadata.put("coverage", Map.of("regions", List.of(region, Scene.REGION)));
        metadata.put("formatType", format);
        var slug = scene.published(metadata);

        replace("region", region, Scene.REGION);
        replace("formatType", format, "CSV");

        until(() -> view(slug).path("version").asInt() == 3);
        assertThat(view(slug).at("/metadata/coverage/regions").size()).isEqualTo(1);
        assertThat(view(slug).at("/metadata/coverage/regions/0").asString()).isEqualTo(Scene.REGION);
        assertThat(view(slug).at("/metadata/formatType").asString()).isEqualTo("CSV");
    }

    private void replace(String list, String key, String replacement) {
        var retired = api.post(
                authority,
                PATH + list + "/entries/" + key + "/retirement",
                entry(list, key).etag(),
                Map.of("reason", "撤并", "replacement", replacement));
        assertThat(retired.status()).as(retired.text()).isEqualTo(200);
    }

    @Test
    void aFileIsTakenAsAWholeOrNotAtAll() {
        var other = "t" + UUID.randomUUID();

        var mixed = load("key,zh,en\n" + other + ",新主题,\n" + code + ",,\n");
        assertThat(mixed.json().at("/violations/0/pointer").asString()).isEqualTo("/lines/3/zh");
        assertThat(entry("theme", other).status()).isEqualTo(404);
        assertThat(load("code,zh\nx,y\n").problem()).isEqualTo("validation-failed");
        assertThat(load("key,zh,en,revision\n" + code + ",改名,,7\n")
                        .json()
                        .at("/violations/0/type")
                        .asString())
                .endsWith("changed-meanwhile");

        var loaded = load(
                "\uFEFFkey,zh,en,retired,uses,revision\n" + other + ",新主题,New,,,\n" + code + ",海上风电,Wind at sea,,,1\n");
        assertThat(loaded.json().path("added").asInt()).as(loaded.text()).isEqualTo(1);
        assertThat(loaded.json().path("unchanged").asInt()).isEqualTo(1);
        assertThat(entry("theme", other).json().path("nameEn").asString()).isEqualTo("New");
    }

    private Answer load(String csv) {
        return api.send(
                "POST",
                authority,
                PATH + "theme/import?reason=" + encoded("批量新设"),
                Map.of("Content-Type", "text/csv"),
                BodyPublishers.ofString(csv));
    }

    @Test
    void aRegionIsNoPartOfItsOwnParts() {
        var fields = Map.of("name", "测试市", "level", "CITY", "parent", Scene.REGION);
        put("region", "359900", NEW, fields, "新设");
        var etag = Map.of("If-Match", entry("region", Scene.REGION).etag());

        var circle =
                put("region", Scene.REGION, etag, Map.of("name", "福建省", "level", "PROVINCE", "parent", "359900"), "错");

        assertThat(circle.json().at("/violations/0/pointer").asString()).isEqualTo("/parent");
    }

    private Answer put(
            String list, String key, Map<String, String> headers, Map<String, String> fields, @Nullable String reason) {
        var form = new HashMap<String, Object>(Map.of("fields", fields));
        if (reason != null) {
            form.put("reason", reason);
        }
        return api.put(authority, PATH + list + "/entries/" + key, headers, form);
    }

    private Answer retire(String list, String key, String reason) {
        return api.post(
                authority,
                PATH + list + "/entries/" + key + "/retirement",
                entry(list, key).etag(),
                Map.of("reason", reason));
    }

    private Answer entry(String list, String key) {
        return api.get(authority, PATH + list + "/entries/" + key);
    }

    private JsonNode view(String slug) {
        return api.get(authority, "/api/v1/datasets/" + slug).json();
    }

    private JsonNode term() {
        return api.get(null, "/api/v1/vocabularies")
                .json()
                .path("theme")
                .valueStream()
                .filter(term -> term.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private int facet(String department) {
        return api.get(null, "/api/v1/datasets?department=" + department)
                .json()
                .at("/facets/theme")
                .valueStream()
                .filter(each -> each.path("value").asString().equals(code))
                .mapToInt(each -> each.path("count").asInt())
                .sum();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
