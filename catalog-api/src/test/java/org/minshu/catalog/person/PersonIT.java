package org.minshu.catalog.person;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.Api.Answer;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogIT
class PersonIT {

    @Autowired
    Api api;

    final String authority = TestTokens.of(Role.AUTHORITY);
    final String subject = "person-" + UUID.randomUUID();
    final String token =
            TestTokens.sign(TestTokens.claims(subject, Role.DEVELOPER).claim("organisation", "测试公司"));

    @Test
    void whoeverCallsIsKnownFromThenOn() {
        api.get(token, "/api/v1/me");

        var found =
                api.get(authority, "/api/v1/people?role=DEVELOPER&q=" + subject).json();
        assertThat(found.path("total").asLong()).isEqualTo(1);
        assertThat(found.at("/items/0/organisation").asString()).isEqualTo("测试公司");
        assertThat(api.get(authority, "/api/v1/people?role=STEWARD&q=" + subject)
                        .json()
                        .path("total")
                        .asLong())
                .isZero();
        assertThat(api.get(authority, "/api/v1/people/export?q=" + subject).text())
                .startsWith("\uFEFFsubject,name,roles")
                .contains(subject);
    }

    @Test
    void rolesThatAreAddedAndTakenAwayHoldAtOnce() {
        var department = new Scene(api).department();
        api.get(token, "/api/v1/me");

        assertThat(change(Map.of("addedRoles", List.of("STEWARD"), "reason", "轮岗"))
                        .problem())
                .isEqualTo("validation-failed");
        var changed = change(Map.of(
                "addedRoles",
                List.of("STEWARD"),
                "removedRoles",
                List.of("DEVELOPER"),
                "department",
                department,
                "reason",
                "轮岗"));

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(api.get(token, "/api/v1/me").json().path("roles").toString()).isEqualTo("[\"STEWARD\"]");
        assertThat(api.get(token, "/api/v1/register").status()).isEqualTo(200);
        assertThat(api.post(token, "/api/v1/access-requests", Map.of()).problem())
                .isEqualTo("not-allowed");
        var history =
                api.get(authority, "/api/v1/people/one/" + subject + "/changes").json();
        assertThat(history.at("/items/0/reason").asString()).isEqualTo("轮岗");
    }

    @Test
    void aSuspendedAccountIsTurnedAwayEverywhereUntilItIsNot() {
        api.get(token, "/api/v1/me");

        change(Map.of("suspended", true, "reason", "账号异常"));

        assertThat(api.get(token, "/api/v1/me").problem()).isEqualTo("account-suspended");
        assertThat(api.get(token, "/api/v1/departments").problem()).isEqualTo("account-suspended");
        change(Map.of("suspended", false, "reason", "已核实"));
        assertThat(api.get(token, "/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void nobodyChangesThemselvesAndTheSecondEditorReadsFirst() {
        api.get(token, "/api/v1/me");
        var reason = Map.<String, Object>of("reason", "调整");

        assertThat(api.put(authority, "/api/v1/people/one/authority", Map.of("If-Match", "\"1\""), reason)
                        .problem())
                .isEqualTo("own-account");
        assertThat(change(reason).status()).isEqualTo(200);
        assertThat(api.put(authority, path(), Map.of("If-Match", "\"1\""), reason)
                        .problem())
                .isEqualTo("changed-meanwhile");
        assertThat(change(Map.of("addedRoles", List.of("WORKER"), "reason", "x"))
                        .problem())
                .isEqualTo("validation-failed");
        assertThat(change(Map.of()).problem()).isEqualTo("validation-failed");
    }

    @Test
    void ofTwoOfficersWhoSuspendEachOtherOneStays() {
        var officers = List.of("first-" + subject, "second-" + subject);
        var tokens = officers.stream()
                .map(officer -> TestTokens.sign(TestTokens.claims(officer, Role.AUTHORITY)))
                .toList();
        tokens.forEach(each -> api.get(each, "/api/v1/me"));
        var others = api.get(tokens.getFirst(), "/api/v1/people?role=AUTHORITY&size=100")
                .json()
                .path("items")
                .valueStream()
                .map(person -> person.path("subject").asString())
                .filter(person -> !officers.contains(person))
                .toList();
        others.forEach(other -> changeBy(tokens.getFirst(), other, suspended(true)));

        var one = supplyAsync(() -> changeBy(tokens.getFirst(), officers.getLast(), suspended(true)));
        var two = supplyAsync(() -> changeBy(tokens.getLast(), officers.getFirst(), suspended(true)));
        var problems = List.of(one.join().problem(), two.join().problem());

        assertThat(problems).containsOnlyOnce("");
        assertThat(problems).containsAnyOf("last-authority", "account-suspended");
        var left = problems.getFirst().isEmpty() ? tokens.getFirst() : tokens.getLast();
        others.forEach(other -> changeBy(left, other, suspended(false)));
    }

    private static Map<String, Object> suspended(boolean suspended) {
        return Map.of("suspended", suspended, "reason", "调整");
    }

    private Answer change(Map<String, Object> form) {
        return changeBy(authority, subject, form);
    }

    private Answer changeBy(String by, String who, Object form) {
        var path = "/api/v1/people/one/" + who;
        var read = api.get(by, path);
        return read.status() == 200 ? api.put(by, path, Map.of("If-Match", read.etag()), form) : read;
    }

    private String path() {
        return "/api/v1/people/one/" + subject;
    }
}
