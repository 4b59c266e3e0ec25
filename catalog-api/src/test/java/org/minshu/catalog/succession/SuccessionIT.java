package org.minshu.catalog.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.Eventually.until;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@CatalogIT
class SuccessionIT {

    static final String PATH = Mergers.PATH;

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SuccessionRunner runner;

    @Autowired
    TransactionTemplate transaction;

    final String authority = TestTokens.of(Role.AUTHORITY);
    Scene scene;
    Mergers mergers;
    StepByStep work;
    String old;
    String today;

    @BeforeEach
    void twoDepartments() {
        scene = new Scene(api);
        mergers = new Mergers(api);
        work = new StepByStep(runner, jdbc);
        old = scene.department();
        today = scene.department();
    }

    @Test
    void whatMakesNoSenseIsNotPlanned() {
        assertThat(violation(plan(old, old, 0))).isEqualTo("/target");
        assertThat(violation(plan(old, "nobody", 0))).isEqualTo("/target");
        assertThat(violation(plan("nobody", today, 0))).isEqualTo("/source");
        assertThat(violation(plan(old, today, -1))).isEqualTo("/from");
        assertThat(violation(plan(old, today, 5000))).isEqualTo("/from");
        assertThat(violation(api.post(
                        authority,
                        PATH,
                        Map.of("list", "openType", "source", "a", "target", "b", "from", Mergers.day(1)))))
                .isEqualTo("/list");
        assertThat(violation(api.post(
                        authority,
                        PATH,
                        Map.of("list", "department", "source", old, "target", today, "from", Mergers.day(1)))))
                .isEqualTo("/reason");
    }

    @Test
    void aPlanIsCalledOffBeforeItsDayAndNotTwice() {
        var id = plan(old, today, 3).json().path("id").asLong();
        assertThat(plan(old, today, 9).problem()).isEqualTo("already-exists");

        assertThat(api.post(authority, PATH + "/" + id + "/cancellation", Map.of("reason", ""))
                        .problem())
                .isEqualTo("validation-failed");
        var off = api.post(authority, PATH + "/" + id + "/cancellation", Map.of("reason", "方案有变"));

        assertThat(off.json().path("state").asString()).isEqualTo("CANCELLED");
        assertThat(api.post(authority, PATH + "/" + id + "/cancellation", Map.of("reason", "方案有变"))
                        .problem())
                .isEqualTo("state-changed");
        assertThat(plan(old, today, 9).status()).isEqualTo(201);
    }

    @Test
    void whoDiscardsAPlanThatWasParkedIsNamed() {
        var id = plan(old, today, 3).json().path("id").asLong();
        jdbc.sql("update catalog.succession set state = 'PARKED' where id = :id")
                .param("id", id)
                .update();

        var discarded = api.send(
                "DELETE", authority, "/api/v1/admin/work/succession/parked/" + id, Map.of(), BodyPublishers.noBody());

        assertThat(discarded.status()).as(discarded.text()).isEqualTo(204);
        var view = api.get(authority, PATH + "/" + id).json();
        assertThat(view.path("state").asString()).isEqualTo("CANCELLED");
        assertThat(view.path("cancelledBy").asString()).isEqualTo("authority");
    }

    @Test
    void plansThatCloseACircleOrLeadToWhatIsGoneAreRefused() {
        var third = scene.department();
        assertThat(plan(old, today, 5).status()).isEqualTo(201);
        assertThat(plan(today, third, 7).status()).isEqualTo(201);

        assertThat(violation(plan(third, old, 9))).isEqualTo("/target");
        assertThat(violation(plan(today, old, 9))).isEqualTo("/target");
        assertThat(plan(scene.department(), today, 6).status()).isEqualTo(201);
        assertThat(violation(plan(scene.department(), today, 8))).isEqualTo("/target");
    }

    @Test
    void aMergerThatIsKilledInTheMiddleGoesOnWhereItWas() {
        var slugs = IntStream.range(0, 5)
                .mapToObj(_ -> scene.published(Scene.metadata(old)))
                .toList();
        var id = plan(old, today, 1).json().path("id").asLong();
        api.get(TestTokens.steward(old), "/api/v1/me");
        work.leaveToThisTest(id);
        while (moved() == 0) {
            runner.step(id, 2);
        }

        assertThat(moved()).isEqualTo(2);
        transaction.executeWithoutResult(killed -> {
            runner.step(id, 2);
            killed.setRollbackOnly();
        });
        assertThat(moved()).isEqualTo(2);
        assertThat(mergers.state(id)).isEqualTo("RUNNING");
        assertThat(api.post(authority, PATH + "/" + id + "/cancellation", Map.of("reason", "太晚"))
                        .problem())
                .isEqualTo("state-changed");
        work.leaveToTheWorker(id);
        until(() -> mergers.state(id).equals("DONE"));

        assertThat(moved()).isEqualTo(5);
        var done = api.get(authority, PATH + "/" + id).json();
        assertThat(done.at("/counts/datasets").asInt()).isEqualTo(5);
        assertThat(done.at("/counts/people").asInt()).isEqualTo(1);
        assertThat(view(slugs.getFirst()).at("/department/key").asString()).isEqualTo(today);
        assertThat(view(slugs.getFirst()).at("/metadata/department").asString()).isEqualTo(today);
        assertThat(view(slugs.getFirst()).path("version").asInt()).isEqualTo(2);
        assertThat(audited("succession.completed", id)).isEqualTo(1);
    }

    @Test
    void whatComesLateIsMovedToo() {
        scene.published(Scene.metadata(old));
        var id = plan(old, today, 1).json().path("id").asLong();
        work.leaveToThisTest(id);
        work.goOnTo("finished", id);
        jdbc.sql("update catalog.dataset set department = :old where department = :today")
                .param("old", old)
                .param("today", today)
                .update();

        work.leaveToTheWorker(id);
        until(() -> mergers.state(id).equals("DONE"));

        assertThat(moved()).isEqualTo(1);
    }

    @Test
    void theOldDepartmentLeadsToTheNewOneEverywhere() {
        var name = "旧名" + UUID.randomUUID().toString().substring(0, 8);
        rename(old, name);
        var slug = scene.published(Scene.metadata(old));
        var steward = TestTokens.steward(old);
        api.get(steward, "/api/v1/me");

        mergers.merge(old, today);

        assertThat(api.get(null, "/api/v1/departments/" + old)
                        .json()
                        .path("mergedInto")
                        .asString())
                .isEqualTo(today);
        until(() -> total("department=" + old) == 1);
        until(() -> total("q=" + URLEncoder.encode(name, StandardCharsets.UTF_8)) == 1);
        assertThat(api.get(steward, "/api/v1/me").json().at("/department/key").asString())
                .isEqualTo(today);
        assertThat(api.get(steward, "/api/v1/register").json().path("items").findValuesAsString("slug"))
                .contains(slug);
        assertThat(api.post(authority, "/api/v1/datasets", Scene.metadata(old)).status())
                .isEqualTo(422);
        var entry = api.get(authority, "/api/v1/reference/department/entries/" + old);
        assertThat(api.post(
                                authority,
                                "/api/v1/reference/department/entries/" + old + "/reinstatement",
                                entry.etag(),
                                Map.of("reason", "恢复"))
                        .problem())
                .isEqualTo("state-changed");
    }

    @Test
    void aTitleThatTheOtherHasAlreadySaysWhoseItWas() {
        var metadata = Scene.metadata(today);
        scene.published(metadata);
        metadata.put("department", old);
        var slug = scene.published(metadata);

        mergers.merge(old, today);

        assertThat(view(slug).at("/metadata/originalPublisher").asString()).contains("福建省测试厅", slug.replace('-', '/'));
    }

    @Test
    void aChainOfMergersLeadsToTheLast() {
        var last = scene.department();
        var slug = scene.published(Scene.metadata(old));

        mergers.merge(old, today);
        mergers.merge(today, last);

        assertThat(api.get(null, "/api/v1/departments/" + old)
                        .json()
                        .path("mergedInto")
                        .asString())
                .isEqualTo(last);
        assertThat(view(slug).at("/department/key").asString()).isEqualTo(last);
        assertThat(violation(plan(last, old, 1))).isEqualTo("/target");
        assertThat(violation(plan(old, last, 1))).isEqualTo("/source");
    }

    @Test
    void whatIsStillToBeDecidedIsDecidedByTheOther() {
        var requests = new Requests(api);
        var dataset = requests.restricted(old);
        var request = requests.submitted(Map.of(dataset, List.of("ammonia")));

        var preview = api.get(authority, PATH + "/preview?list=department&source=" + old)
                .json();
        assertThat(preview.at("/counts/openRequests").asInt()).isEqualTo(1);
        assertThat(preview.at("/counts/datasets").asInt()).isEqualTo(1);
        mergers.merge(old, today);

        var decided = requests.review(
                TestTokens.steward(today), today, request, List.of(Requests.granted(dataset, "ammonia")));
        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
        assertThat(decided.json().path("state").asString()).isEqualTo("AUTHORITY_APPROVAL");
    }

    @Test
    void whatTheOtherHasDecidedIsOpenedAgainWhereThisOneHasNot() {
        var requests = new Requests(api);
        var mine = requests.restricted(old);
        var theirs = requests.restricted(today);
        var request = requests.submitted(Map.of(mine, List.of("ammonia"), theirs, List.of("ammonia")));
        var steward = TestTokens.steward(today);
        assertThat(requests.review(steward, today, request, List.of(Requests.refused(theirs, "ammonia")))
                        .status())
                .isEqualTo(200);

        mergers.merge(old, today);

        var both = List.of(Requests.granted(mine, "ammonia"), Requests.granted(theirs, "ammonia"));
        var decided = requests.review(steward, today, request, both);
        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
        assertThat(decided.json().path("parts").size()).isEqualTo(1);
        assertThat(decided.json().path("state").asString()).isEqualTo("AUTHORITY_APPROVAL");
    }

    @Test
    void whatThisOneHasDecidedStays() {
        var requests = new Requests(api);
        var mine = requests.restricted(old);
        var theirs = requests.restricted(today);
        var request = requests.submitted(Map.of(mine, List.of("ammonia"), theirs, List.of("ammonia")));
        assertThat(requests.review(TestTokens.steward(old), old, request, List.of(Requests.granted(mine, "ammonia")))
                        .status())
                .isEqualTo(200);

        mergers.merge(old, today);

        var decided = requests.review(
                TestTokens.steward(today), today, request, List.of(Requests.granted(theirs, "ammonia")));
        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
        assertThat(decided.json().path("parts").size()).isEqualTo(2);
    }

    private Answer plan(String source, String target, int inDays) {
        return mergers.plan("department", source, target, inDays);
    }

    private int moved() {
        return jdbc.sql("select count(*) from catalog.dataset where department = :today")
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    private int audited(String action, long id) {
        return jdbc.sql("select count(*) from catalog.audit_entry where action = :action and subject = :subject")
                .param("action", action)
                .param("subject", "succession " + id)
                .query(Integer.class)
                .single();
    }

    private int total(String query) {
        return api.get(null, "/api/v1/datasets?" + query).json().path("total").asInt();
    }

    private JsonNode view(String slug) {
        return api.get(authority, "/api/v1/datasets/" + slug).json();
    }

    private void rename(String department, String name) {
        var path = "/api/v1/reference/department/entries/" + department;
        var entry = api.get(authority, path);
        var fields = new HashMap<String, String>();
        entry.json()
                .path("fields")
                .properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asString()));
        fields.put("nameZh", name);
        var renamed =
                api.put(authority, path, Map.of("If-Match", entry.etag()), Map.of("fields", fields, "reason", "更名"));
        assertThat(renamed.status()).as(renamed.text()).isEqualTo(200);
    }

    private static String violation(Answer answer) {
        assertThat(answer.problem()).as(answer.text()).isEqualTo("validation-failed");
        return answer.json().at("/violations/0/pointer").asString();
    }
}
