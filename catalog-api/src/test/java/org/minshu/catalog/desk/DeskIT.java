package org.minshu.catalog.desk;

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
import org.minshu.catalog.access.Requests;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogIT
class DeskIT {

    @Autowired
    Api api;

    final String authority = TestTokens.of(Role.AUTHORITY);
    String department;

    @BeforeEach
    void aDepartment() {
        department = new Scene(api).department();
    }

    @Test
    void entriesAndRequestsWaitInOneList() {
        var dataset = submitted(Scene.metadata(department));
        var requests = new Requests(api);
        var request = requests.submitted(Map.of(requests.restricted(department), List.of("ammonia")));

        assertThat(keys(""))
                .containsExactlyInAnyOrder(
                        code(dataset), request.json().path("no").asString());
        assertThat(keys("&queue=PUBLISH")).containsExactly(code(dataset));
        assertThat(keys("&queue=REVIEW&sort=newest"))
                .containsExactly(request.json().path("no").asString());
        assertThat(keys("&age=1")).isEmpty();
        assertThat(keys("&kind=REQUEST&q=%E6%B0%B4%E8%B4%A8%E9%A2%84%E8%AD%A6")).hasSize(1);
        assertThat(keys("&library=nothing")).isEmpty();
        assertThat(api.get(authority, "/api/v1/desk/tasks?queue=other").problem())
                .isEqualTo("parameter-invalid");
        assertThat(api.get(authority, "/api/v1/desk/counts")
                        .json()
                        .path("publish")
                        .asLong())
                .isPositive();
    }

    @Test
    void manyAreDecidedTogetherAndEachThatFailsSaysWhy() {
        var first = submitted(Scene.metadata(department));
        var second = submitted(Scene.metadata(department));
        var conditional = Scene.metadata(department);
        conditional.put("opening", Map.of("type", "ON_APPLICATION", "condition", "说明用途"));
        var third = submitted(conditional);

        var answer = decide(
                Map.of("outcome", "PUBLISHED", "entries", List.of(entry(first, 0), entry(second, 7), entry(third, 0))));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json()
                        .path("lines")
                        .valueStream()
                        .map(line -> line.path("problem").asString("")))
                .containsExactly("", "changed-meanwhile", "not-together");
        assertThat(keys("")).containsExactlyInAnyOrder(code(second), code(third));
        assertThat(decide(Map.of("outcome", "PUBLISHED", "entries", List.of(entry(first, 0))))
                        .json()
                        .at("/lines/0/done")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void returningNeedsOneReasonForAll() {
        var first = submitted(Scene.metadata(department));
        var form = Map.of("outcome", "RETURNED", "entries", List.of(entry(first, 0)));

        assertThat(decide(form).problem()).isEqualTo("validation-failed");
        assertThat(decide(Map.of("outcome", "PUBLISHED", "entries", List.of())).problem())
                .isEqualTo("validation-failed");
        var returned = decide(Map.of("outcome", "RETURNED", "reason", "摘要不完整", "entries", List.of(entry(first, 0))));

        assertThat(returned.json().at("/lines/0/done").asBoolean()).isTrue();
        assertThat(keys("")).isEmpty();
    }

    private Answer submitted(Map<String, Object> metadata) {
        var draft = api.post(authority, "/api/v1/datasets", metadata);
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        var path = "/api/v1/datasets/" + draft.json().path("slug").asString();
        return api.post(authority, path + "/submission", draft.etag(), Map.of());
    }

    private Answer decide(Object form) {
        return api.post(authority, "/api/v1/desk/publications", form);
    }

    private static Map<String, Object> entry(Answer dataset, int off) {
        return Map.of(
                "code",
                code(dataset),
                "revision",
                dataset.json().path("revision").asLong() + off);
    }

    private static String code(Answer dataset) {
        return dataset.json().path("code").asString();
    }

    private List<String> keys(String more) {
        return api.get(authority, "/api/v1/desk/tasks?department=" + department + more)
                .json()
                .path("items")
                .valueStream()
                .map(task -> task.path("key").asString())
                .toList();
    }
}
