package org.minshu.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.search.Waiting.until;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
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
class SearchIT {

    static final String PATH = "/api/v1/datasets";

    @Autowired
    Api api;

    final String authority = TestTokens.of(Role.AUTHORITY);
    Scene scene;
    String department;

    @BeforeEach
    void aDepartment() {
        scene = new Scene(api);
        department = scene.department();
    }

    @Test
    void aPublishedEntryIsFoundByAWordThatStandsOnlyInAnItem() {
        var metadata = Scene.metadata(department);
        metadata.put("items", List.of(Scene.item("turbidity", "浊度监测值", "N")));

        var slug = scene.published(metadata);

        until(() -> slugs("?department=" + department).contains(slug));
        assertThat(slugs("?department=" + department + "&q=" + encoded("浊度"))).containsExactly(slug);
        assertThat(slugs("?department=" + department + "&q=turbidity")).containsExactly(slug);
        Map.of("浊度 哪个数据集有", "浊度", "turbidity", "turbidity").forEach((text, column) -> {
            var highlights =
                    found("?department=" + department + "&q=" + encoded(text)).at("/items/0/highlights");
            assertThat(highlights.findValuesAsString("field")).as(text).containsExactly("items");
            assertThat(highlights.findValuesAsString("text")).as(text).contains(column);
        });
        assertThat(slugs("?department=" + department + "&q=" + slug.replace("-", "%2F")))
                .containsExactly(slug);
        assertThat(slugs("?department=" + department + "&q=" + encoded("不存在的词")))
                .isEmpty();
    }

    @Test
    void aChangeIsFindableWithinASecond() {
        var warm = scene.published(Scene.metadata(department));
        until(() -> slugs("?department=" + department).contains(warm));
        var start = System.nanoTime();

        var slug = scene.published(Scene.metadata(department));

        until(() -> slugs("?department=" + department).contains(slug));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void theResultSaysWhatTheEntrySays() {
        var library = scene.library();
        var metadata = Scene.metadata(department);
        metadata.put("libraries", List.of(library));
        scene.published(metadata);
        until(() -> found("?library=" + library).path("total").asInt() == 1);

        var result = found("?library=" + library + "&q=" + encoded("水质"));

        var first = result.at("/items/0");
        assertThat(first.path("title").asString()).isEqualTo(metadata.get("title"));
        assertThat(first.at("/department/key").asString()).isEqualTo(department);
        assertThat(first.path("libraries").get(0).asString()).isEqualTo(library);
        assertThat(first.path("publishedAt").asString()).isEqualTo("2026-05-17T16:00:00Z");
        assertThat(first.path("level").asInt()).isEqualTo(1);
        assertThat(first.path("highlights").findValuesAsString("text")).contains("水质");
        assertThat(first.path("highlights").findValuesAsString("field")).contains("title", "keywords");
    }

    @Test
    void everyFacetIsCountedAndEveryFilterNarrows() {
        scene.published(Scene.metadata(department));
        var restricted = Scene.metadata(department);
        restricted.put("opening", Map.of("type", "ON_APPLICATION"));
        restricted.put("classification", Map.of("grade", "GENERAL", "level", 2, "containsPersonalInfo", false));
        var slug = scene.published(restricted);
        var mine = "?department=" + department;
        until(() -> found(mine).path("total").asInt() == 2);

        assertThat(slugs(mine + "&openType=ON_APPLICATION")).containsExactly(slug);
        assertThat(slugs(mine + "&level=2")).containsExactly(slug);
        assertThat(slugs(mine + "&level=1,2&format=CSV&theme=ecology&updateCycle=HOURLY&region=350000"))
                .hasSize(2);
        assertThat(slugs(mine + "&from=2026-05-18&to=2026-05-18")).hasSize(2);
        assertThat(slugs(mine + "&to=2026-05-17")).isEmpty();
        assertThat(slugs(mine + "&bbox=118,24,119,25")).hasSize(2);
        assertThat(slugs(mine + "&bbox=0,0,1,1")).isEmpty();
        var facets = found(mine + "&level=2").path("facets");
        assertThat(facets.propertyNames())
                .containsExactlyInAnyOrder(
                        "library", "department", "region", "theme", "openType", "format", "updateCycle", "level");
        assertThat(facets.path("level").size()).isEqualTo(2);
        assertThat(facets.at("/openType/0/value").asString()).isEqualTo("ON_APPLICATION");
        assertThat(slugs(mine + "&sort=title&size=1&page=2")).hasSize(1);
    }

    @Test
    void whatIsSuspendedIsFoundNoMoreUntilItIsResumed() {
        var slug = scene.published(Scene.metadata(department));
        var mine = "?department=" + department;
        until(() -> slugs(mine).contains(slug));

        move(slug, "suspension");
        until(() -> slugs(mine).isEmpty());
        move(slug, "resumption");
        until(() -> slugs(mine).contains(slug));
        move(slug, "retirement");
        until(() -> slugs(mine).isEmpty());
    }

    @Test
    void aRenamedDepartmentIsFoundByItsNewName() {
        var slug = scene.published(Scene.metadata(department));
        until(() -> slugs("?department=" + department).contains(slug));
        var form = Scene.departmentForm(Scene.classCode());
        form.put("nameZh", "改名后的部门");

        api.put(authority, "/api/v1/departments/" + department, Map.of("If-Match", "\"1\""), form);

        until(() -> found("?department=" + department)
                .at("/items/0/department/nameZh")
                .asString()
                .equals("改名后的部门"));
    }

    @Test
    void titlesItemsAndDepartmentsAreSuggested() {
        var metadata = Scene.metadata(department);
        metadata.put("title", "独一无二的盐度观测 " + department);
        metadata.put("items", List.of(Scene.item("salinity", "盐度独特值", "N")));
        var slug = scene.published(metadata);
        until(() -> slugs("?department=" + department).contains(slug));

        var titles = api.get(null, "/api/v1/suggest?q=" + encoded("独一无二的盐度")).json();
        var items = api.get(null, "/api/v1/suggest?q=" + encoded("盐度独特")).json();

        assertThat(titles.at("/0/kind").asString()).isEqualTo("dataset");
        assertThat(titles.at("/0/target").asString()).isEqualTo(slug);
        assertThat(items.at("/0/kind").asString()).isEqualTo("item");
        assertThat(items.at("/0/text").asString()).isEqualTo("盐度独特值");
        assertThat(api.get(null, "/api/v1/suggest?q=").json().size()).isZero();

        var congestion = Scene.metadata(department);
        congestion.put("title", "拥堵指数快报 " + department);
        var called = scene.published(congestion);
        until(() -> api.get(null, "/api/v1/suggest?q=" + encoded("堵车")).text().contains(called));
    }

    @Test
    void parametersThatMakeNoSenseAreRefused() {
        Map.of(
                        "?page=1000000000", "page-out-of-range",
                        "?page=101&size=100", "page-out-of-range",
                        "?page=99999999999999999999", "parameter-invalid",
                        "?page=0", "parameter-invalid",
                        "?size=101", "parameter-invalid",
                        "?sort=random", "parameter-invalid",
                        "?bbox=120,24,118,25", "bbox-reversed",
                        "?bbox=118,25,119,24", "bbox-reversed",
                        "?level=5", "parameter-invalid",
                        "?openType=open", "parameter-invalid")
                .forEach(this::refused);
        Map.of(
                        "?bbox=1,2,3",
                        "parameter-invalid",
                        "?bbox=a,b,c,d",
                        "parameter-invalid",
                        "?bbox=NaN,0,1,1",
                        "parameter-invalid",
                        "?bbox=-500,0,1,1",
                        "parameter-invalid",
                        "?from=2026-13-01",
                        "parameter-invalid",
                        "?from=2026-02-01&to=2026-01-01",
                        "parameter-invalid",
                        "?q=" + "x".repeat(201),
                        "parameter-invalid")
                .forEach(this::refused);
        assertThat(api.get(null, PATH + "?q=%00%27%22%5C*%3F%7B%28").status()).isEqualTo(200);
        assertThat(api.get(null, "/api/v1/suggest?q=" + "x".repeat(201)).problem())
                .isEqualTo("parameter-invalid");
    }

    private void refused(String query, String problem) {
        assertThat(api.get(null, PATH + query).problem()).as(query).isEqualTo(problem);
    }

    private void move(String slug, String move) {
        var path = PATH + "/" + slug;
        var moved =
                api.post(authority, path + "/" + move, api.get(authority, path).etag(), Map.of("reason", "核对数据"));
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
    }

    private JsonNode found(String query) {
        var answer = api.get(null, PATH + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> slugs(String query) {
        var slugs = new ArrayList<String>();
        found(query).path("items").forEach(item -> slugs.add(item.path("slug").asString()));
        return slugs;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
