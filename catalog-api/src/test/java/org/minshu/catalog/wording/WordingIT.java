package org.minshu.catalog.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Searches in people's words, and the synonyms that the authority keeps. */
@CatalogIT
class WordingIT {

    private static final String SYNONYMS = "/api/v1/synonyms";

    @Autowired
    Api api;

    private final String authority = TestTokens.of(Role.AUTHORITY);
    private String department;
    private String slug;

    @BeforeEach
    void aVesselRegister() throws InterruptedException {
        var scene = new Scene(api);
        department = scene.department();
        var metadata = Scene.metadata(department);
        metadata.put("title", "渔业船舶登记信息");
        metadata.put("keywords", List.of("渔船", "船籍港"));
        metadata.put("items", List.of(Scene.item("vesselNo", "船名号", "C")));
        slug = scene.published(metadata);
        for (int i = 0; i < 100 && slugs("").isEmpty(); i++) {
            Thread.sleep(50);
        }
    }

    @Test
    void peoplesWordsFindWhatAdministrationCallsOtherwise() {
        for (var text : List.of("打鱼的船", "漁船登記", "yuchuan", "yu chuan", "yycb", "yuye chuanbo", "船名号 哪个数据集有")) {
            assertThat(slugs(text)).as(text).containsExactly(slug);
        }
        assertThat(slugs("bgw")).isEmpty();
    }

    @Test
    void charactersOfTheRightSoundAreCorrected() {
        var found = found("余船登记");

        assertThat(found.at("/items/0/slug").asString()).isEqualTo(slug);
        assertThat(found.at("/reading/corrected").asString()).isEqualTo("渔船登记");
        assertThat(found("余船登记&literal=*").path("total").asInt()).isZero();
    }

    @Test
    void whereNothingHasAllWordsSomeAreEnough() {
        var found = found("渔船 海底捞");

        assertThat(found.at("/items/0/slug").asString()).isEqualTo(slug);
        assertThat(found.at("/reading/loose").asBoolean()).isTrue();
    }

    @Test
    void aNamedFormatIsDemandedOnlyWhereSomethingHasIt() {
        assertThat(found("渔船 csv").at("/reading/meant/0/demanded").asBoolean()).isTrue();
        var found = found("渔船 pdf");
        assertThat(found.at("/items/0/slug").asString()).isEqualTo(slug);
        assertThat(found.at("/reading/relaxed").asBoolean()).isTrue();
    }

    @Test
    void synonymsHoldAtOnceAndAreKeptAsHistory() {
        var word = "哪吒" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(slugs(word)).isEmpty();
        var before = api.get(authority, SYNONYMS);
        var rules = before.json().path("rules").asString();

        var changed = put(before.etag(), rules + "\n" + word + " => 渔船");

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(slugs(word)).containsExactly(slug);
        assertThat(put(before.etag(), rules).problem()).isEqualTo("changed-meanwhile");
        assertThat(put(changed.etag(), "孤单").problem()).isEqualTo("validation-failed");
        assertThat(api.get(authority, SYNONYMS + "/versions")
                        .json()
                        .at("/items/0/reason")
                        .asString())
                .isEqualTo("测试");
        var version = before.json().path("version").asLong();
        assertThat(api.get(authority, SYNONYMS + "?version=" + version)
                        .json()
                        .path("rules")
                        .asString())
                .isEqualTo(rules);
        put(changed.etag(), rules);
        assertThat(slugs(word)).isEmpty();
    }

    private Api.Answer put(String etag, String rules) {
        return api.put(authority, SYNONYMS, Map.of("If-Match", etag), Map.of("rules", rules, "reason", "测试"));
    }

    private JsonNode found(String text) {
        var parts = text.split("&", 2);
        var query = "?department=" + department + "&q=" + URLEncoder.encode(parts[0], StandardCharsets.UTF_8)
                + (parts.length > 1 ? "&" + parts[1] : "");
        var answer = api.get(null, "/api/v1/datasets" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> slugs(String text) {
        var slugs = new ArrayList<String>();
        found(text).path("items").forEach(item -> slugs.add(item.path("slug").asString()));
        return slugs;
    }
}
