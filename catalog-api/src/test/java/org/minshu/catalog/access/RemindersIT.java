package org.minshu.catalog.access;

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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CatalogIT
class RemindersIT {

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Reminders reminders;

    Requests requests;
    String department;
    Answer request;

    @BeforeEach
    void aSubmittedRequest() {
        requests = new Requests(api);
        department = new Scene(api).department();
        request = requests.submitted(Map.of(requests.restricted(department), List.of("ammonia")));
    }

    @Test
    void aDepartmentIsToldThatARequestHasCome() {
        reminders.remind();

        assertThat(told(TestTokens.steward(department))).containsExactly("REQUEST_TO_REVIEW");
    }

    @Test
    void itIsRemindedOnceBeforeTheDeadlineAndOnceAfterItWithTheAuthority() {
        due("now() + interval '1 day'");
        reminders.remind();
        reminders.remind();
        assertThat(told(TestTokens.steward(department))).containsExactly("REQUEST_DUE_SOON", "REQUEST_TO_REVIEW");

        due("now() - interval '9 days'");
        reminders.remind();
        reminders.remind();

        assertThat(told(TestTokens.steward(department)))
                .containsExactly("REQUEST_OVERDUE", "REQUEST_DUE_SOON", "REQUEST_TO_REVIEW");
        assertThat(told(requests.authority)).containsOnlyOnce("REQUEST_ESCALATED");
    }

    private void due(String when) {
        jdbc.sql("update catalog.access_request set review_deadline = %s where no = :no".formatted(when))
                .param("no", request.json().path("no").asString())
                .update();
    }

    /** Of this request, newest first. */
    private List<String> told(String token) {
        return api.get(token, "/api/v1/notifications?size=100")
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.at("/parameters/title")
                        .asString()
                        .equals(request.json().path("no").asString()))
                .map(each -> each.path("kind").asString())
                .toList();
    }
}
