package org.minshu.catalog.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.access.Requests.granted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.Api.Answer;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.access.Requests;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogIT
class DelegationIT {

    private static final String PATH = "/api/v1/delegations";

    @Autowired
    Api api;

    @Autowired
    Clock clock;

    String department;
    String steward;
    String deputySubject;
    String deputy;

    @BeforeEach
    void twoColleagues() {
        department = new Scene(api).department();
        steward = TestTokens.steward(department);
        deputySubject = "deputy-" + UUID.randomUUID();
        deputy = TestTokens.sign(TestTokens.claims(deputySubject, Role.AUDITOR).claim("department", department));
        api.get(steward, "/api/v1/me");
        api.get(deputy, "/api/v1/me");
    }

    @Test
    void aDeputyDecidesForTheOfficerAndTheDecisionSaysSo() {
        var requests = new Requests(api);
        var dataset = requests.restricted(department);
        var request = requests.submitted(Map.of(dataset, List.of("ammonia")));
        var verdicts = List.of(granted(dataset, "ammonia"));
        assertThat(requests.current(deputy, request).problem()).isEqualTo("not-allowed");

        var delegated = api.post(steward, PATH, form(0, 5));

        assertThat(delegated.status()).as(delegated.text()).isEqualTo(201);
        assertThat(delegated.json().path("state").asString()).isEqualTo("ACTIVE");
        var todo = "/api/v1/access-requests?todo=true";
        assertThat(api.get(deputy, todo).json().path("total").asLong()).isEqualTo(1);
        assertThat(api.get(steward, todo).json().path("total").asLong()).isEqualTo(1);
        var decided = requests.review(deputy, department, request, verdicts);
        assertThat(decided.json().at("/parts/0/decision/decidedBy").asString())
                .isEqualTo(deputySubject + "（代 steward-" + department + "）");
        assertThat(api.get(deputy, "/api/v1/notifications")
                        .json()
                        .at("/items/0/kind")
                        .asString())
                .isIn("DELEGATED", "REQUEST_TO_REVIEW");
    }

    @Test
    void whatHasEndedHoldsNoMore() {
        var id = api.post(steward, PATH, form(0, 5)).json().path("id").asLong();
        assertThat(roles()).contains("STEWARD");

        assertThat(api.post(TestTokens.steward("other"), PATH + "/" + id + "/end", "")
                        .problem())
                .isEqualTo("not-allowed");
        assertThat(api.post(steward, PATH + "/" + id + "/end", "").status()).isEqualTo(200);

        assertThat(roles()).doesNotContain("STEWARD");
        assertThat(api.post(steward, PATH + "/" + id + "/end", "").problem()).isEqualTo("state-changed");
        assertThat(api.get(steward, PATH).json().at("/items/0/state").asString())
                .isEqualTo("ENDED");
    }

    @Test
    void onlyColleaguesOfTheDepartmentStandInAndOneAtATime() {
        assertThat(api.get(steward, PATH + "/candidates")
                        .json()
                        .path(0)
                        .path("subject")
                        .asString())
                .isEqualTo(deputySubject);
        var stranger = new HashMap<String, Object>(form(0, 5));
        stranger.put("deputy", "authority");
        assertThat(api.post(steward, PATH, stranger).problem()).isEqualTo("validation-failed");
        assertThat(api.post(steward, PATH, form(-1, 5)).problem()).isEqualTo("validation-failed");
        assertThat(api.post(steward, PATH, form(0, 91)).problem()).isEqualTo("validation-failed");
        assertThat(api.post(steward, PATH, Map.of()).problem()).isEqualTo("validation-failed");

        assertThat(api.post(steward, PATH, form(3, 5)).json().path("state").asString())
                .isEqualTo("PLANNED");
        assertThat(roles()).doesNotContain("STEWARD");
        assertThat(api.post(steward, PATH, form(5, 9)).problem()).isEqualTo("already-exists");
    }

    @Test
    void aDeputyPassesNothingOn() {
        api.post(steward, PATH, form(0, 5));

        assertThat(api.get(deputy, PATH + "/candidates").problem()).isEqualTo("not-allowed");
    }

    private Map<String, Object> form(int from, int until) {
        LocalDate today = CivilTime.day(clock.instant());
        return Map.of(
                "deputy",
                deputySubject,
                "from",
                today.plusDays(from).toString(),
                "until",
                today.plusDays(until).toString(),
                "reason",
                "年休假");
    }

    private String roles() {
        Answer me = api.get(deputy, "/api/v1/me");
        return me.json().path("roles").toString();
    }
}
