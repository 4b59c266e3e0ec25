package org.minshu.catalog.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.Eventually.until;

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
import org.springframework.jdbc.core.simple.JdbcClient;

@CatalogIT
class RequestsInMergerIT {

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SuccessionRunner runner;

    StepByStep work;
    Requests requests;
    Mergers mergers;
    String old;
    String today;
    String steward;

    @BeforeEach
    void twoDepartments() {
        requests = new Requests(api);
        mergers = new Mergers(api);
        work = new StepByStep(runner, jdbc);
        var scene = new Scene(api);
        old = scene.department();
        today = scene.department();
        steward = TestTokens.steward(today);
    }

    @Test
    void whatIsAskedForBeforeTheEntryMovesIsDecidedByTheOther() {
        var dataset = requests.restricted(old);
        var id = planned();
        work.goOnTo("datasets", id);
        var request = requests.submitted(Map.of(dataset, List.of("ammonia")));
        assertThat(request.json().at("/parts/0/department/key").asString()).isEqualTo(old);

        finish(id);

        assertThat(told()).contains("REQUEST_TO_REVIEW");
        decides(request, dataset);
    }

    @Test
    void whatComesWhenTheWorkIsNearlyDoneIsTheOthersToo() {
        var dataset = requests.restricted(old);
        var request = requests.submitted(Map.of(dataset, List.of("ammonia")));
        var id = planned();
        work.goOnTo("finished", id);
        for (var table : List.of("access_request_part", "access_request_dataset", "notification")) {
            jdbc.sql("update catalog.%s set department = :old where department = :today".formatted(table))
                    .param("old", old)
                    .param("today", today)
                    .update();
        }

        finish(id);

        assertThat(told()).contains("REQUEST_TO_REVIEW");
        decides(request, dataset);
    }

    @Test
    void whatHasEndedStaysAsItEnded() {
        var mine = requests.restricted(old);
        var theirs = requests.restricted(today);
        var request = requests.submitted(Map.of(mine, List.of("ammonia"), theirs, List.of("ammonia")));
        requests.review(steward, today, request, List.of(Requests.refused(theirs, "ammonia")));
        var path = Requests.path(request);
        var etag = requests.current(requests.developer, request).etag();
        assertThat(api.post(requests.developer, path + "/withdrawal", etag, "").status())
                .isEqualTo(200);
        var before = requests.current(steward, request);

        mergers.merge(old, today);

        var after = requests.current(steward, request);
        assertThat(after.json().path("parts").findValuesAsString("state"))
                .containsExactlyInAnyOrder("PENDING", "REFUSED");
        assertThat(after.text()).contains("与用途无关");
        assertThat(after.etag()).isEqualTo(before.etag());
        var subject = "request%20" + request.json().path("no").asString();
        assertThat(api.get(TestTokens.of(Role.AUDITOR), "/api/v1/audit?subject=" + subject)
                        .text())
                .contains("request.withdrawn")
                .doesNotContain("request.part-reopened");
    }

    private long planned() {
        var id = mergers.plan("department", old, today, 1).json().path("id").asLong();
        work.leaveToThisTest(id);
        return id;
    }

    private void finish(long id) {
        work.leaveToTheWorker(id);
        until(() -> mergers.state(id).equals("DONE"));
    }

    private List<String> told() {
        return api.get(steward, "/api/v1/notifications?size=100")
                .json()
                .path("items")
                .findValuesAsString("kind");
    }

    private void decides(Answer request, String dataset) {
        var decided = requests.review(steward, today, request, List.of(Requests.granted(dataset, "ammonia")));
        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
    }
}
