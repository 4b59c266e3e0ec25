package org.minshu.catalog.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.access.Requests.granted;
import static org.minshu.catalog.access.Requests.path;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.Api.Answer;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CatalogIT
class SupplementIT {

    private static final Map<String, Object> QUESTION = Map.of("text", "请说明结果如何留存", "fields", List.of("SECURITY"));

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LapsedSupplements lapsed;

    Requests requests;
    String department;
    String steward;
    String dataset;
    Answer request;

    @BeforeEach
    void aSubmittedRequest() {
        requests = new Requests(api);
        department = new Scene(api).department();
        steward = TestTokens.steward(department);
        dataset = requests.restricted(department);
        request = requests.submitted(Map.of(dataset, List.of("ammonia")));
    }

    @Test
    void theApplicantAddsWhatWasAskedForAndTheReviewGoesOn() {
        var asked = ask(steward);
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
        assertThat(text(asked, "state")).isEqualTo("SUPPLEMENT");
        assertThat(asked.json().at("/supplement/text").asString()).isEqualTo("请说明结果如何留存");
        assertThat(verdict().problem()).isEqualTo("state-changed");

        var answered = answer(Map.of("text", "已补充留存期限", "security", "专人保管，留存 365 天后销毁。", "purpose", "别的"));

        assertThat(answered.status()).as(answered.text()).isEqualTo(200);
        assertThat(text(answered, "state")).isEqualTo("PROVIDER_REVIEW");
        assertThat(answered.json().at("/form/security").asString()).startsWith("专人保管");
        assertThat(answered.json().at("/form/purpose").asString()).isNotEqualTo("别的");
        assertThat(kinds(answered))
                .containsSubsequence("SUBMITTED", "SUPPLEMENT_ASKED", "SUPPLEMENT", "PROVIDER_REVIEW");
        assertThat(verdict().status()).isEqualTo(200);
        assertThat(ask(requests.authority).status()).isEqualTo(200);
    }

    @Test
    void theDeadlineStandsStillUntilTheAnswer() {
        ask(steward);
        jdbc.sql("""
                        update catalog.access_supplement set asked_at = asked_at - interval '10 days' where request = :no""").param("no", text(request, "no")).update();
        jdbc.sql("""
                        update catalog.access_request
                           set review_from = review_from - interval '10 days',
                               review_deadline = review_deadline - interval '10 days' where no = :no""").param("no", text(request, "no")).update();

        var answered = answer(Map.of("text", "已补充", "security", "专人保管。"));

        assertThat(Instant.parse(text(answered, "deadline")))
                .isAfter(Instant.now().plusSeconds(3 * 86_400));
    }

    @Test
    void onlyWhoIsToDecideAsksAndOnlyTheApplicantAnswers() {
        assertThat(ask(requests.authority).problem()).isEqualTo("state-changed");
        assertThat(api.post(
                                steward,
                                path(request) + "/supplement",
                                requests.current(steward, request).etag(),
                                Map.of("fields", List.of("DATA")))
                        .problem())
                .isEqualTo("validation-failed");
        ask(steward);
        assertThat(ask(steward).problem()).isEqualTo("state-changed");
        var etag = requests.current(steward, request).etag();
        assertThat(api.post(TestTokens.developer("别家"), path(request) + "/supplement/answer", etag, Map.of("text", "x"))
                        .problem())
                .isEqualTo("other-organisation");
        assertThat(answer(Map.of("text", " ")).problem()).isEqualTo("validation-failed");
    }

    @Test
    void withoutAnAnswerInTimeTheRequestIsClosed() {
        ask(steward);
        jdbc.sql("update catalog.access_request set supplement_deadline = now() - interval '1 hour' where no = :no")
                .param("no", text(request, "no"))
                .update();

        lapsed.end();

        var closed = requests.current(requests.developer, request);
        assertThat(text(closed, "state")).isEqualTo("CLOSED");
        assertThat(kinds(closed)).contains("SUPPLEMENT_ASKED", "CLOSED");
        assertThat(answer(Map.of("text", "晚了")).problem()).isEqualTo("state-changed");
    }

    private Answer ask(String token) {
        return api.post(
                token,
                path(request) + "/supplement",
                requests.current(steward, request).etag(),
                QUESTION);
    }

    private Answer answer(Map<String, String> form) {
        return api.post(
                requests.developer,
                path(request) + "/supplement/answer",
                requests.current(requests.developer, request).etag(),
                form);
    }

    private Answer verdict() {
        return requests.review(steward, department, request, List.of(granted(dataset, "ammonia")));
    }

    private static List<String> kinds(Answer request) {
        return request.json()
                .path("timeline")
                .valueStream()
                .map(step -> step.path("kind").asString())
                .toList();
    }

    private static String text(Answer answer, String field) {
        return answer.json().path(field).asString();
    }
}
