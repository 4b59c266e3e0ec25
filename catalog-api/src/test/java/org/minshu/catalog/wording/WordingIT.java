package org.minshu.catalog.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.reference.References;
import org.minshu.client.dataset.SearchResult.Answer;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Searches in people's words, and the synonyms that the authority keeps. */
@CatalogIT
class WordingIT {

    private static final String SYNONYMS = "/api/v1/synonyms";

    @Autowired
    Api api;

    @Autowired
    Interpreter interpreter;

    @Autowired
    References references;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

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
    void whatWasTriedIsSaidStepByStep() {
        assertThat(steps("渔船")).isEmpty();
        assertThat(steps("渔船 pdf")).containsExactly("ALL_WORDS 0", "WITHOUT_CONDITIONS 1");
        assertThat(steps("余船登记")).containsExactly("ALL_WORDS 0", "CORRECTED 1");
        assertThat(steps("余船登记&literal=*")).startsWith("AS_TYPED 0");
        assertThat(steps("渔船 海底捞 pdf"))
                .startsWith("ALL_WORDS 0", "WITHOUT_CONDITIONS 0")
                .contains("SOME_WORDS 1");
    }

    @Test
    void theFiltersThatAreInTheWayAreNamedWithWhatThereIsWithoutThem() {
        var none = found("渔船&format=PDF&updateCycle=YEARLY&from=2026-05-18&to=2026-05-18");
        assertThat(none.path("total").asInt()).isZero();
        assertThat(none.at("/reading/wider")).isEmpty();

        var one = found("渔船&format=PDF&from=2026-05-18&to=2026-05-18");
        assertThat(one.path("total").asInt()).isZero();
        assertThat(one.at("/reading/wider").size()).isEqualTo(1);
        assertThat(one.at("/reading/wider/0/without/0").asString()).isEqualTo("format");
        assertThat(one.at("/reading/wider/0/total").asInt())
                .isEqualTo(
                        found("渔船&from=2026-05-18&to=2026-05-18").path("total").asInt())
                .isEqualTo(1);
        assertThat(found("渔船&to=1999-01-01").at("/reading/wider/0/without").size())
                .isEqualTo(2);
    }

    @Test
    void librariesAndDepartmentsOfThatNameAnswerToo() {
        var word = "z" + UUID.randomUUID().toString().substring(0, 8);
        var form = Scene.departmentForm(Scene.classCode());
        form.putAll(Map.of("nameZh", "福建省" + word + "管理局", "nameEn", "Bureau of " + word));
        api.put(authority, "/api/v1/departments/d" + word, Map.of("If-None-Match", "*"), form);
        new Scene(api).library();

        for (var text : List.of("福建省" + word + "管理局", word, "bureau " + word)) {
            assertThat(answers(text))
                    .as(text)
                    .extracting(each -> each.named().key())
                    .contains("d" + word);
        }
        assertThat(answers("测试专题库"))
                .hasSizeBetween(1, 3)
                .allMatch(each -> each.kind().equals("library"));
        assertThat(answers(word + " 渔船")).isEmpty();
        assertThat(found("渔船&page=2").path("answers")).isEmpty();
        assertThat(found("渔船").has("answers")).isTrue();
    }

    /** With names as they are now. */
    private List<Answer> answers(String text) {
        return new NamedAnswers(new Names(jdbc, references, clock)).of(text, interpreter.read(text, Set.of()));
    }

    private List<String> steps(String text) {
        var steps = new ArrayList<String>();
        found(text)
                .at("/reading/tried")
                .forEach(step -> steps.add(
                        step.path("step").asString() + " " + step.path("found").asLong()));
        return steps;
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
