package org.minshu.catalog.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
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
import org.springframework.jdbc.core.simple.JdbcClient;

@CatalogIT
class NeedIT {

    private static final String PATH = "/api/v1/needs";

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    private final String authority = TestTokens.of(Role.AUTHORITY);
    private final String filer = TestTokens.developer("org-" + UUID.randomUUID());
    private final String other = TestTokens.developer("org-" + UUID.randomUUID());
    private Scene scene;
    private String department;
    private String steward;

    @BeforeEach
    void aDepartment() {
        scene = new Scene(api);
        department = scene.department();
        steward = TestTokens.steward(department);
    }

    @Test
    void aNeedIsSeenByWhoFiledItAndByThoseItIsFor() {
        var asked = filed(filer, department);
        var open = filed(filer, null);

        assertThat(ids(filer, "")).containsExactly(open, asked);
        assertThat(ids(steward, "?queue=true&state=OPEN")).containsExactly(asked);
        assertThat(get(authority, open).json().path("answerable").asBoolean()).isTrue();
        assertThat(get(authority, asked).json().at("/department/key").asString())
                .isEqualTo(department);
        assertThat(get(filer, asked).json().path("answerable").asBoolean()).isFalse();
        assertThat(get(steward, open).problem()).isEqualTo("need-not-found");
        assertThat(get(other, asked).problem()).isEqualTo("need-not-found");
        assertThat(ids(other, "")).isEmpty();
        assertThat(ids(TestTokens.steward(scene.department()), "?queue=true")).isEmpty();
        assertThat(api.get(filer, PATH + "?queue=true").problem()).isEqualTo("not-allowed");
        assertThat(api.get(filer, PATH + "?state=LOST").problem()).isEqualTo("parameter-invalid");
        assertThat(api.get(filer, PATH + "?size=1&page=2").json().path("total").asInt())
                .isEqualTo(2);
    }

    @Test
    void ofTwoAnswersTheSecondIsRefusedAndTheFilerIsTold() {
        var id = filed(filer, department);
        var slug = scene.published(Scene.metadata(department));
        var answer = Map.of("text", "有，见该数据集。", "dataset", slug);

        assertThat(reply(steward, id, "answer", "\"7\"", answer).problem()).isEqualTo("changed-meanwhile");
        var answered = reply(steward, id, "answer", "\"1\"", answer);
        assertThat(answered.status()).as(answered.text()).isEqualTo(200);
        assertThat(answered.etag()).isEqualTo("\"2\"");
        assertThat(reply(authority, id, "refusal", "\"1\"", Map.of("reason", "没有"))
                        .problem())
                .isEqualTo("changed-meanwhile");
        assertThat(reply(authority, id, "refusal", "\"2\"", Map.of("reason", "没有"))
                        .problem())
                .isEqualTo("state-changed");
        assertThat(api.post(authority, PATH + "/" + id + "/answer", answer).problem())
                .isEqualTo("precondition-required");

        var read = get(filer, id).json();
        assertThat(read.path("state").asString()).isEqualTo("ANSWERED");
        assertThat(read.at("/dataset/key").asString()).isEqualTo(slug);
        var told = api.get(filer, "/api/v1/notifications").json().at("/items/0");
        assertThat(told.path("kind").asString()).isEqualTo("NEED_ANSWERED");
        assertThat(told.path("link").asString()).isEqualTo("/console/needs/" + id);
        assertThat(jdbc.sql("select action from catalog.audit_entry where subject = :subject order by id")
                        .param("subject", "need " + id)
                        .query(String.class)
                        .list())
                .containsExactly("need.filed", "need.answered");
    }

    @Test
    void onlyThoseItIsForAnswerAndAReasonIsGiven() {
        var id = filed(filer, department);

        assertThat(reply(TestTokens.steward(scene.department()), id, "refusal", "\"1\"", Map.of("reason", "没有"))
                        .problem())
                .isEqualTo("need-not-found");
        var own = filed(steward, null);
        assertThat(reply(steward, own, "answer", "\"1\"", Map.of("text", "自己答复"))
                        .problem())
                .isEqualTo("other-department");
        assertThat(pointers(reply(steward, id, "refusal", "\"1\"", Map.of("reason", " "))))
                .containsExactly("/reason");
        assertThat(pointers(reply(steward, id, "answer", "\"1\"", Map.of("text", "有", "dataset", "30709999-000000"))))
                .containsExactlyInAnyOrder("/text", "/dataset");
        assertThat(api.get(steward, "/api/v1/notifications")
                        .json()
                        .at("/items/0/kind")
                        .asString())
                .isEqualTo("NEED_FILED");

        assertThat(reply(steward, id, "refusal", "\"1\"", Map.of("reason", "没有这类数据"))
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("DECLINED");
        assertThat(ids(steward, "?queue=true&state=OPEN")).isEmpty();
    }

    @Test
    void whatANeedLacksIsSaidAtItsField() {
        assertThat(pointers(api.post(filer, PATH, Map.of("title", "水", "purpose", "太短", "department", "nobody"))))
                .containsExactlyInAnyOrder("/title", "/purpose", "/department");
    }

    @Test
    void twentyOpenOnesArePossibleHoweverManyAreFiledAtOnce() throws Exception {
        try (var pool = Executors.newFixedThreadPool(4)) {
            var all = IntStream.range(0, 24)
                    .<Callable<Answer>>mapToObj(_ -> () -> api.post(filer, PATH, form(null)))
                    .toList();
            var answers = new ArrayList<String>();
            for (var each : pool.invokeAll(all)) {
                answers.add(each.get().status() + each.get().problem());
            }
            assertThat(answers).filteredOn("201"::equals).hasSize(20);
            assertThat(answers).filteredOn("409too-many-needs"::equals).hasSize(4);
        }
        var first = ids(filer, "?size=1").getFirst();
        reply(authority, first, "refusal", "\"1\"", Map.of("reason", "没有这类数据"));
        assertThat(api.post(filer, PATH, form(null)).status()).isEqualTo(201);
    }

    private long filed(String token, @Nullable String asked) {
        var answer = api.post(token, PATH, form(asked));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asLong();
    }

    private static Map<String, Object> form(@Nullable String asked) {
        var form = new HashMap<String, Object>();
        form.put("title", "各区县充电桩位置");
        form.put("purpose", "用来规划新的充电站，需要每个桩的位置、功率和使用情况。");
        if (asked != null) {
            form.put("department", asked);
        }
        return form;
    }

    private Answer get(String token, long id) {
        return api.get(token, PATH + "/" + id);
    }

    private Answer reply(String token, long id, String move, String etag, Object form) {
        return api.post(token, PATH + "/" + id + "/" + move, etag, form);
    }

    private static List<String> pointers(Answer refused) {
        assertThat(refused.problem()).isEqualTo("validation-failed");
        return refused.json().path("violations").findValuesAsString("pointer");
    }

    private List<Long> ids(String token, String query) {
        var ids = new ArrayList<Long>();
        api.get(token, PATH + query)
                .json()
                .path("items")
                .forEach(item -> ids.add(item.path("id").asLong()));
        return ids;
    }
}
