package org.minshu.catalog.dataset.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.Api.Answer;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogIT
class TogetherIT {

    private static final String PATH = "/api/v1/register/changes";
    private static final Map<String, Object> CHANGE = Map.of(
            "contact", Map.of("phone", "0591-87654321"), "addKeywords", List.of("闽江"), "removeKeywords", List.of("河流"));

    @Autowired
    Api api;

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
    void aPreviewShowsWhatWouldChangeAndKeepsNothing() {
        var slug = scene.published(Scene.metadata(department));
        var preview = api.post(steward, PATH + "/preview", Map.of("filter", Map.of(), "change", CHANGE));

        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.json().path("matched").asInt()).isEqualTo(1);
        assertThat(preview.json()
                        .at("/lines/0/changes")
                        .valueStream()
                        .map(each -> each.path("pointer").asString()))
                .containsExactly("/contact/phone", "/keywords");
        assertThat(preview.json().at("/lines/0/changes/1/after").toString()).isEqualTo("[\"水质\",\"闽江\"]");
        assertThat(working(slug).json().path("revision").asInt())
                .isEqualTo(preview.json().at("/lines/0/revision").asInt());
    }

    @Test
    void aPreviewSaysNothingOfWhatOthersWorkOn() {
        var metadata = Scene.metadata(scene.department());
        var draft = api.post(TestTokens.of(Role.AUTHORITY), "/api/v1/datasets", metadata);
        var theirs = draft.json().path("slug").asString();
        var mine = scene.published(Scene.metadata(department));
        var preview = api.post(
                steward,
                PATH + "/preview",
                Map.of("entries", List.of(Map.of("code", theirs), Map.of("code", mine)), "change", CHANGE));

        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.json().path("lines").findValuesAsString("slug")).containsExactly(mine);
        assertThat(preview.text()).doesNotContain((String) metadata.get("title"));
    }

    @Test
    void eachIsChangedAsADraftOfItsOwnAndThoseThatCannotSayWhy() {
        var first = scene.published(Scene.metadata(department));
        var second = scene.published(Scene.metadata(department));
        var theirs = scene.published(Scene.metadata(scene.department()));
        var changed = change(CHANGE, false, entry(first, 0), entry(second, 1), entry(theirs, 0));

        assertThat(outcomes(changed)).containsExactly("CHANGED", "REFUSED", "REFUSED");
        assertThat(changed.json().at("/lines/1/problem").asString()).isEqualTo("changed-meanwhile");
        assertThat(changed.json().at("/lines/2/problem").asString()).isEqualTo("other-department");
        assertThat(working(first).json().path("state").asString()).isEqualTo("DRAFT");
        assertThat(api.get(null, "/api/v1/datasets/" + first)
                        .json()
                        .at("/metadata/keywords")
                        .toString())
                .isEqualTo("[\"水质\",\"河流\"]");
        assertThat(outcomes(change(CHANGE, false, entry(first, 0)))).containsExactly("UNCHANGED");
        var trail = api.get(TestTokens.of(Role.AUDITOR), "/api/v1/audit?subject=dataset%20" + first.replace("-", "/"));
        assertThat(trail.json()
                        .path("items")
                        .valueStream()
                        .map(each -> each.path("action").asString()))
                .filteredOn("dataset.changed"::equals)
                .hasSize(1);
    }

    @Test
    void whatIsChangedCanBeHandedInAtOnce() {
        var slug = scene.published(Scene.metadata(department));

        assertThat(outcomes(change(Map.of("updateCycle", "DAILY"), true, entry(slug, 0))))
                .containsExactly("SUBMITTED");
        assertThat(working(slug).json().path("state").asString()).isEqualTo("SUBMITTED");
        var again = api.post(
                steward,
                PATH + "/preview",
                Map.of("entries", List.of(Map.of("code", slug)), "change", Map.of("updateCycle", "WEEKLY")));
        assertThat(again.json().at("/lines/0/problem").asString()).isEqualTo("state-changed");
    }

    @Test
    void aChangeThatTheRulesForbidIsRefusedForEach() {
        var slug = scene.published(Scene.metadata(department));
        var changed = change(Map.of("theme", "nonsense"), false, entry(slug, 0));

        assertThat(outcomes(changed)).containsExactly("REFUSED");
        assertThat(changed.json().at("/lines/0/zh").asString()).contains("nonsense");
        assertThat(change(Map.of(), false, entry(slug, 0)).problem()).isEqualTo("validation-failed");
        assertThat(change(CHANGE, false).problem()).isEqualTo("validation-failed");
    }

    private Answer change(Map<String, Object> change, boolean submit, Object... entries) {
        return api.post(steward, PATH, Map.of("entries", List.of(entries), "change", change, "submit", submit));
    }

    private Map<String, Object> entry(String slug, int off) {
        var token = TestTokens.of(Role.AUTHORITY);
        long revision = api.get(token, "/api/v1/datasets/" + slug + "?working=true")
                .json()
                .path("revision")
                .asLong();
        return Map.of("code", slug.replace('-', '/'), "revision", revision + off);
    }

    private Answer working(String slug) {
        return api.get(steward, "/api/v1/datasets/" + slug + "?working=true");
    }

    private static List<String> outcomes(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json()
                .path("lines")
                .valueStream()
                .map(line -> line.path("outcome").asString())
                .toList();
    }
}
