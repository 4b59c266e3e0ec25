package org.minshu.catalog.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
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
class PolicyIT {

    static final String PATH = "/api/v1/policies";
    static final String REVIEW = PATH + "/access.provider-review-days";
    static final String PERIOD = PATH + "/access.longest-period";

    @Autowired
    Api api;

    final String authority = TestTokens.of(Role.AUTHORITY);

    /** Others count on what the properties say. */
    @AfterEach
    void asInstalled() {
        for (var path : List.of(REVIEW, PERIOD)) {
            var policy = api.get(authority, path);
            policy.json()
                    .path("planned")
                    .forEach(planned -> api.post(
                            authority,
                            path + "/values/" + planned.path("id").asLong() + "/cancellation",
                            api.get(authority, path).etag(),
                            ""));
            if (!policy.json().path("value").equals(policy.json().path("initial"))) {
                assertThat(plan(path, policy.json().path("initial").asString(), 0)
                                .status())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void whatHoldsWhenARequestIsFiledCounts() {
        var requests = new Requests(api);
        var dataset = requests.restricted(new Scene(api).department());
        var before = requests.submitted(Map.of(dataset, List.of("ammonia")));

        assertThat(plan(REVIEW, "9", 0).status()).isEqualTo(200);

        var after = requests.submitted(Map.of(dataset, List.of("ammonia")));
        assertThat(deadline(after)).isAfter(deadline(before));
        assertThat(deadline(before)).isEqualTo(deadline(requests.current(authority, before)));
    }

    @Test
    void theLongestGrantIsThatOfTheMoment() {
        var requests = new Requests(api);
        var dataset = requests.restricted(new Scene(api).department());
        assertThat(plan(PERIOD, "P1M", 0).status()).isEqualTo(200);

        var form = requests.form(Map.of(dataset, List.of("ammonia")));

        assertThat(requests.draft(form).json().at("/violations/0/pointer").asString())
                .isEqualTo("/until");
    }

    @Test
    void whatIsPlannedHoldsFromItsDayAndIsCalledOffBefore() {
        var planned = plan(REVIEW, "12", 30);
        assertThat(planned.json().path("value").asString())
                .isEqualTo(planned.json().path("initial").asString());
        assertThat(planned.json().at("/planned/0/value").asString()).isEqualTo("12");
        assertThat(plan(REVIEW, "13", 30).problem()).isEqualTo("already-exists");
        var id = planned.json().at("/planned/0/id").asLong();

        var off = api.post(
                authority,
                REVIEW + "/values/" + id + "/cancellation",
                api.get(authority, REVIEW).etag(),
                "");

        assertThat(off.json().path("planned").size()).isZero();
        assertThat(api.post(authority, REVIEW + "/values/" + id + "/cancellation", off.etag(), "")
                        .problem())
                .isEqualTo("state-changed");
        var history = api.get(authority, REVIEW + "/values").json();
        assertThat(history.at("/items/0/state").asString()).isEqualTo("CANCELLED");
    }

    @Test
    void valuesKeepToTheirBoundsAndDays() {
        assertThat(violation(plan(REVIEW, "0", 0))).isEqualTo("/value");
        assertThat(violation(plan(REVIEW, "366", 0))).isEqualTo("/value");
        assertThat(violation(plan(REVIEW, "five", 0))).isEqualTo("/value");
        assertThat(violation(plan(PERIOD, "P11Y", 0))).isEqualTo("/value");
        assertThat(violation(plan(PERIOD, "P", 0))).isEqualTo("/value");
        assertThat(violation(plan(PATH + "/access.supplement-lapse", "LOST", 0)))
                .isEqualTo("/value");
        assertThat(violation(plan(REVIEW, "6", -1))).isEqualTo("/from");
        assertThat(api.get(authority, PATH + "/no.such").problem()).isEqualTo("not-found");
    }

    @Test
    void theSecondOfTwoOfficersIsTold() {
        var etag = api.get(authority, REVIEW).etag();
        assertThat(plan(REVIEW, "8", 40, etag).status()).isEqualTo(200);

        assertThat(plan(REVIEW, "7", 41, etag).problem()).isEqualTo("changed-meanwhile");
    }

    @Test
    void theAuthorityLaysDownAndTheAuditorReads() {
        assertThat(api.get(TestTokens.of(Role.AUDITOR), PATH).json().findValuesAsString("key"))
                .contains("access.provider-review-days", "reminders.before", "delegation.longest-days");
        assertThat(api.post(TestTokens.of(Role.AUDITOR), REVIEW + "/values", "\"0\"", Map.of())
                        .problem())
                .isEqualTo("not-allowed");
    }

    private Answer plan(String path, String value, int inDays) {
        return plan(path, value, inDays, api.get(authority, path).etag());
    }

    private Answer plan(String path, String value, int inDays, String etag) {
        var from = LocalDate.now(CivilTime.ZONE).plusDays(inDays).toString();
        return api.post(authority, path + "/values", etag, Map.of("value", value, "from", from, "reason", "工作需要"));
    }

    private static Instant deadline(Answer request) {
        return Instant.parse(request.json().path("deadline").asString());
    }

    private static String violation(Answer answer) {
        assertThat(answer.problem()).as(answer.text()).isEqualTo("validation-failed");
        return answer.json().at("/violations/0/pointer").asString();
    }
}
