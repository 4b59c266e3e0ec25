package org.minshu.catalog.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.Api.Answer;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.access.Requests;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.succession.Mergers;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CatalogIT
class WithdrawalIT {

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WithdrawalDesk desk;

    @Autowired
    Telling telling;

    final String authority = TestTokens.of(Role.AUTHORITY);
    final String tomorrow = LocalDate.now(CivilTime.ZONE).plusDays(1).toString();
    Scene scene;
    Requests requests;
    String department;
    String steward;

    @BeforeEach
    void aDepartment() {
        scene = new Scene(api);
        requests = new Requests(api);
        department = scene.department();
        steward = TestTokens.steward(department);
    }

    @Test
    void atOnceItIsGoneWithAReasonAndASuccessorAndItsGrantsEnd() {
        var slug = requests.restricted(department);
        var other = requests.restricted(department);
        var grant = requests.granted(department, Map.of(slug, List.of("ammonia")));
        var both = requests.granted(department, Map.of(slug, List.of("ammonia"), other, List.of("ammonia")));

        var preview = api.get(steward, path(slug) + "/preview");
        assertThat(preview.json().path("grants").asInt()).isEqualTo(2);
        assertThat(preview.json().at("/holders/0/organisation").asString()).isEqualTo(requests.organisation);

        var done = withdraw(slug, Map.of("reason", "数据停止采集", "successor", other));
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(done.json().path("state").asString()).isEqualTo("DONE");

        assertThat(api.get(null, "/api/v1/datasets/" + slug).status()).isEqualTo(410);
        var tombstone = api.get(null, path(slug)).json();
        assertThat(tombstone.path("reason").asString()).isEqualTo("数据停止采集");
        assertThat(tombstone.at("/successor/key").asString()).isEqualTo(other);
        assertThat(state(grant)).isEqualTo("REVOKED");
        assertThat(state(both)).isEqualTo("ACTIVE");
        assertThat(api.get(authority, "/api/v1/grants/" + both)
                        .json()
                        .path("datasets")
                        .valueStream()
                        .filter(each -> !each.path("endedAt").isNull()))
                .hasSize(1);
        assertThat(kinds(requests.developer, slug)).contains("WITHDRAWAL_DONE");
        assertThat(withdraw(slug, Map.of("reason", "再次")).problem()).isEqualTo("state-changed");
    }

    @Test
    void announcedItStaysUntilItsDayAndHoldersAndFollowersAreTold() {
        var slug = requests.restricted(department);
        var grant = requests.granted(department, Map.of(slug, List.of("ammonia")));
        var follower = TestTokens.developer("关注公司");
        api.post(follower, "/api/v1/subscriptions", Map.of("dataset", slug));

        assertThat(withdraw(slug, Map.of("reason", "合并到新系统", "on", tomorrow)).status())
                .isEqualTo(200);
        telling.run();

        assertThat(api.get(null, "/api/v1/datasets/" + slug)
                        .json()
                        .at("/withdrawal/on")
                        .asString())
                .isEqualTo(tomorrow);
        assertThat(kinds(requests.developer, slug)).contains("WITHDRAWAL_ANNOUNCED");
        assertThat(kinds(authority, slug)).contains("WITHDRAWAL_ANNOUNCED");
        assertThat(desk.doNextDue()).isFalse();
        assertThat(state(grant)).isEqualTo("ACTIVE");

        jdbc.sql("update catalog.dataset_withdrawal set effective_on = current_date - 1 where department = :department")
                .param("department", department)
                .update();
        assertThat(desk.doNextDue()).isTrue();
        assertThat(api.get(null, "/api/v1/datasets/" + slug).problem()).isEqualTo("dataset-withdrawn");
        assertThat(state(grant)).isEqualTo("REVOKED");
    }

    @Test
    void beforeItsDayItCanBeUndone() {
        var slug = requests.restricted(department);
        var grant = requests.granted(department, Map.of(slug, List.of("ammonia")));
        withdraw(slug, Map.of("reason", "合并到新系统", "on", tomorrow));
        assertThat(withdraw(slug, Map.of("reason", "第二次", "on", tomorrow)).problem())
                .isEqualTo("state-changed");

        assertThat(cancel(slug).status()).isEqualTo(204);

        assertThat(cancel(slug).problem()).isEqualTo("state-changed");
        assertThat(api.get(null, path(slug)).status()).isEqualTo(404);
        assertThat(api.get(null, "/api/v1/datasets/" + slug)
                        .json()
                        .path("withdrawal")
                        .isNull())
                .isTrue();
        assertThat(state(grant)).isEqualTo("ACTIVE");
        assertThat(kinds(requests.developer, slug)).contains("WITHDRAWAL_CANCELLED");
        assertThat(withdraw(slug, Map.of("reason", "还是要撤下", "on", tomorrow)).status())
                .isEqualTo(200);
    }

    @Test
    void whatIsAnnouncedOfASuspendedEntryIsForItsOwnPeople() {
        var slug = requests.restricted(department);
        withdraw(slug, Map.of("reason", "合并到新系统", "on", tomorrow));
        assertThat(api.get(null, path(slug)).status()).isEqualTo(200);
        var entry = "/api/v1/datasets/" + slug;
        var suspended = api.post(
                authority, entry + "/suspension", api.get(authority, entry).etag(), Map.of("reason", "核对数据"));
        assertThat(suspended.status()).as(suspended.text()).isEqualTo(200);

        assertThat(api.get(null, path(slug)).status()).isEqualTo(404);
        assertThat(api.get(TestTokens.steward(scene.department()), path(slug)).status())
                .isEqualTo(404);
        assertThat(api.get(steward, path(slug)).json().path("state").asString()).isEqualTo("ANNOUNCED");
        assertThat(api.get(authority, path(slug)).status()).isEqualTo(200);
    }

    @Test
    void whatIsGoneWhenARequestIsApprovedIsNotGranted() {
        var slug = requests.restricted(department);
        var other = requests.restricted(department);
        var one = reviewed(Map.of(slug, List.of("ammonia")));
        var both = reviewed(Map.of(slug, List.of("ammonia"), other, List.of("ammonia")));
        withdraw(slug, Map.of("reason", "数据停止采集"));

        var refused = requests.decide(one, Map.of("outcome", "GRANTED"));
        assertThat(refused.problem()).as(refused.text()).isEqualTo("validation-failed");
        assertThat(refused.text()).contains("都已撤下");
        assertThat(requests.decide(one, Map.of("outcome", "REJECTED", "comment", "数据已撤下"))
                        .status())
                .isEqualTo(200);
        var granted = requests.decide(both, Map.of("outcome", "GRANTED"));
        assertThat(granted.status()).as(granted.text()).isEqualTo(200);
        var grant = api.get(
                        authority,
                        "/api/v1/grants/" + granted.json().path("grant").asString())
                .json();
        assertThat(grant.path("datasets")
                        .valueStream()
                        .filter(each -> each.path("endedAt").isNull())
                        .map(each -> each.path("slug").asString()))
                .containsExactly(other);
        assertThat(grant.path("datasets").size()).isEqualTo(2);
    }

    private Answer reviewed(Map<String, List<String>> items) {
        var request = requests.submitted(items);
        var verdicts = items.keySet().stream()
                .map(slug -> Requests.granted(slug, "ammonia"))
                .toList();
        assertThat(requests.review(steward, department, request, verdicts).status())
                .isEqualTo(200);
        return request;
    }

    @Test
    void whatAMergedDepartmentAnnouncedIsTheOthersToUndo() {
        var slug = requests.restricted(department);
        withdraw(slug, Map.of("reason", "合并到新系统", "on", tomorrow));
        var other = scene.department();

        new Mergers(api).merge(department, other);

        var announced = api.get(null, path(slug)).json();
        assertThat(announced.path("state").asString()).isEqualTo("ANNOUNCED");
        assertThat(announced.at("/department/key").asString()).isEqualTo(other);
        assertThat(api.get(TestTokens.steward(other), path(slug)).status()).isEqualTo(200);
        assertThat(api.send("DELETE", TestTokens.steward(other), path(slug), Map.of(), BodyPublishers.noBody())
                        .status())
                .isEqualTo(204);
        assertThat(kinds(authority, slug)).contains("WITHDRAWAL_CANCELLED");
    }

    @Test
    void whatIsSentIsChecked() {
        var slug = requests.restricted(department);
        var today = LocalDate.now(CivilTime.ZONE).toString();

        assertThat(withdraw(slug, Map.of()).problem()).isEqualTo("validation-failed");
        assertThat(withdraw(slug, Map.of("reason", "r", "on", today)).problem()).isEqualTo("validation-failed");
        assertThat(withdraw(slug, Map.of("reason", "r", "successor", slug)).problem())
                .isEqualTo("validation-failed");
        assertThat(api.post(steward, path(slug), Map.of("reason", "r")).problem())
                .isEqualTo("precondition-required");
        assertThat(api.post(steward, path(slug), "\"1\"", Map.of("reason", "r")).problem())
                .isEqualTo("changed-meanwhile");
        assertThat(api.post(TestTokens.steward("none"), path(slug), "\"1\"", Map.of("reason", "r"))
                        .problem())
                .isEqualTo("other-department");
    }

    @Test
    void whatTheAuthorityRetiresIsRememberedTheSameWay() {
        var slug = requests.restricted(department);
        var etag = working(slug).etag();
        api.post(authority, "/api/v1/datasets/" + slug + "/retirement", etag, Map.of("reason", "重复登记"));

        var tombstone = api.get(null, path(slug)).json();
        assertThat(tombstone.path("state").asString()).isEqualTo("DONE");
        assertThat(tombstone.path("reason").asString()).isEqualTo("重复登记");
        assertThat(kinds(steward, slug)).contains("WITHDRAWAL_DONE");
    }

    @Test
    void ofTwoWhoTakeItDownTogetherOneIsRefused() {
        for (int round = 0; round < 5; round++) {
            var slug = requests.restricted(department);
            var etag = working(slug).etag();
            var answers = Stream.<Supplier<Answer>>of(
                            () -> api.post(steward, path(slug), etag, Map.of("reason", "数据停止采集")),
                            () -> api.post(
                                    authority,
                                    "/api/v1/datasets/" + slug + "/retirement",
                                    etag,
                                    Map.of("reason", "重复登记")))
                    .map(CompletableFuture::supplyAsync)
                    .toList()
                    .stream()
                    .map(answer -> answer.join().status())
                    .toList();

            assertThat(answers).containsOnlyOnce(200).isSubsetOf(200, 409, 412);
            assertThat(api.get(null, path(slug)).json().path("state").asString())
                    .isEqualTo("DONE");
        }
    }

    private Answer withdraw(String slug, Map<String, String> form) {
        return api.post(steward, path(slug), working(slug).etag(), form);
    }

    private Answer cancel(String slug) {
        return api.send("DELETE", steward, path(slug), Map.of(), BodyPublishers.noBody());
    }

    private Answer working(String slug) {
        return api.get(steward, "/api/v1/datasets/" + slug + "?working=true");
    }

    private String state(String grant) {
        return api.get(authority, "/api/v1/grants/" + grant)
                .json()
                .path("state")
                .asString();
    }

    /** Of what the caller was told about the dataset. */
    private List<String> kinds(String token, String slug) {
        return api.get(token, "/api/v1/notifications?size=100")
                .json()
                .path("items")
                .valueStream()
                .filter(each -> ("/datasets/" + slug).equals(each.path("link").asString()))
                .map(each -> each.path("kind").asString())
                .toList();
    }

    private static String path(String slug) {
        return "/api/v1/datasets/" + slug + "/withdrawal";
    }
}
