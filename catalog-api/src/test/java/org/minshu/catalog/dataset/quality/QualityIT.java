package org.minshu.catalog.dataset.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.file.Files;
import org.minshu.catalog.succession.Mergers;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CatalogIT
class QualityIT {

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    final String authority = TestTokens.of(Role.AUTHORITY);
    Scene scene;
    String department;
    String steward;

    @BeforeEach
    void aDepartment() {
        scene = new Scene(api);
        department = scene.department();
        steward = TestTokens.steward(department);
    }

    @Test
    void entriesAreListedTheWorstFirst() {
        var good = Scene.metadata(department);
        good.put("licence", "CC BY 4.0");
        good.put("keywords", List.of("水质", "河流", "监测"));
        var better = scene.published(good);
        var worse = scene.published(Scene.metadata(department));
        until(() -> slugs("").equals(List.of(worse, better)));

        assertThat(slugs("?sort=best")).containsExactly(better, worse);
        assertThat(slugs("?rule=LICENCE")).containsExactly(worse);
        assertThat(slugs("?grade=GOOD")).containsExactly(better);
        assertThat(slugs("?size=1&page=2")).containsExactly(better);
        assertThat(api.get(steward, "/api/v1/quality?rule=other").problem()).isEqualTo("parameter-invalid");
        assertThat(api.get(steward, "/api/v1/quality?department=none").problem())
                .isEqualTo("other-department");
        assertThat(api.get(authority, "/api/v1/quality?department=" + department)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(2);
        var average = api.get(authority, "/api/v1/quality/departments?department=" + department)
                .json();
        assertThat(average.at("/0/average").asInt()).isEqualTo(64);
        assertThat(average.at("/0/dimensions/3/score").asInt()).isEqualTo(16);
        assertThat(api.get(steward, "/api/v1/quality/export").text()).contains("code,title,department", "填写使用许可或使用条款。");
    }

    @Test
    void aFileAndARetirementAreNoticed() {
        var slug = scene.published(Scene.metadata(department));
        until(() -> score(slug) == 56);
        new Files(api).uploaded(steward, slug);
        until(() -> score(slug) == 68);

        var etag =
                api.get(authority, "/api/v1/datasets/" + slug + "?working=true").etag();
        api.post(authority, "/api/v1/datasets/" + slug + "/retirement", etag, "{}");
        until(() -> slugs("").isEmpty());
    }

    @Test
    void entriesOfAMergedDepartmentAreScoredAsTheOthers() {
        var slug = scene.published(Scene.metadata(department));
        until(() -> score(slug) == 56);
        var other = scene.department();

        new Mergers(api).merge(department, other);

        steward = TestTokens.steward(other);
        until(() -> slugs("").equals(List.of(slug)));
        assertThat(api.get(authority, "/api/v1/quality/departments?department=" + department)
                        .json())
                .isEmpty();
    }

    @Test
    void anEarlierEditionIsScoredAnew() {
        var slug = scene.published(Scene.metadata(department));
        until(() -> score(slug) == 56);
        jdbc.sql("update catalog.dataset_quality set edition = 0, score = 1 where department = :department")
                .param("department", department)
                .update();
        until(() -> score(slug) == 56);
    }

    @Test
    void everyFindingSaysWhatToDoAndWhere() {
        var slug = scene.published(Scene.metadata(department));
        var view = api.get(steward, "/api/v1/datasets/" + slug + "/quality");

        assertThat(view.status()).isEqualTo(200);
        assertThat(view.json().path("score").asInt()).isEqualTo(56);
        assertThat(view.json()
                        .path("findings")
                        .valueStream()
                        .filter(each -> !each.path("met").asBoolean()))
                .hasSize(7)
                .allSatisfy(each -> assertThat(each.at("/rule/doZh").asString()).isNotBlank());
        assertThat(api.get(TestTokens.steward("none"), "/api/v1/datasets/" + slug + "/quality")
                        .problem())
                .isEqualTo("other-department");
        assertThat(api.get(null, "/api/v1/quality/rules").json().size()).isEqualTo(QualityRule.values().length);
    }

    private List<String> slugs(String query) {
        return api.get(steward, "/api/v1/quality" + query)
                .json()
                .path("items")
                .valueStream()
                .map(each -> each.path("slug").asString())
                .toList();
    }

    private int score(String slug) {
        return api.get(steward, "/api/v1/quality")
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.path("slug").asString().equals(slug))
                .mapToInt(each -> each.path("score").asInt())
                .findFirst()
                .orElse(-1);
    }

    private static void until(BooleanSupplier holds) {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        boolean held = holds.getAsBoolean();
        while (!held && System.nanoTime() < end) {
            held = holds.getAsBoolean();
        }
        assertThat(held).isTrue();
    }
}
