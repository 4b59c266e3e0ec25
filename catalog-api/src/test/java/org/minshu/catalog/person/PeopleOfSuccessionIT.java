package org.minshu.catalog.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.succession.Mergers;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CatalogIT
class PeopleOfSuccessionIT {

    @Autowired
    Api api;

    final String authority = TestTokens.of(Role.AUTHORITY);
    final String subject = "official-" + UUID.randomUUID();
    Scene scene;
    String old;
    String today;

    @BeforeEach
    void twoDepartments() {
        scene = new Scene(api);
        old = scene.department();
        today = scene.department();
    }

    @Test
    void whomTheirTokenMovesOnLaterAreOfTheDepartmentThatItNames() {
        api.get(token(old), "/api/v1/me");

        new Mergers(api).merge(old, today);

        assertThat(department(token(old))).isEqualTo(today);
        assertThat(person().path("department").asString()).isEqualTo(today);
        assertThat(person().path("assignedDepartment").isNull()).isTrue();
        var third = scene.department();
        assertThat(department(token(third))).isEqualTo(third);
        assertThat(person().path("department").asString()).isEqualTo(third);
    }

    @Test
    void whomTheAuthorityLaidDownAsTheOldOnesIsLaidDownAsTheOthers() {
        var third = scene.department();
        api.get(token(third), "/api/v1/me");
        var laid = api.put(
                authority,
                "/api/v1/people/one/" + subject,
                Map.of("If-Match", "\"1\""),
                Map.of("department", old, "reason", "借调"));
        assertThat(laid.status()).as(laid.text()).isEqualTo(200);

        new Mergers(api).merge(old, today);

        assertThat(department(token(third))).isEqualTo(today);
        assertThat(person().path("assignedDepartment").asString()).isEqualTo(today);
        assertThat(person().path("revision").asLong()).isEqualTo(3);
        var change = api.get(authority, "/api/v1/people/one/" + subject + "/changes")
                .json()
                .at("/items/0");
        assertThat(change.at("/before/department").asString()).isEqualTo(old);
        assertThat(change.at("/after/department").asString()).isEqualTo(today);
    }

    @Test
    void whoSignsInLaterWithTheOldOnesTokenIsFoundAmongTheOthersPeople() {
        new Mergers(api).merge(old, today);

        assertThat(department(token(old))).isEqualTo(today);

        assertThat(person().path("department").asString()).isEqualTo(today);
        var listed = api.get(authority, "/api/v1/people?department=" + today).json();
        assertThat(listed.path("items").findValuesAsString("subject")).containsExactly(subject);
        var candidates = api.get(TestTokens.steward(today), "/api/v1/delegations/candidates");
        assertThat(candidates.text()).contains(subject);
    }

    private String token(String department) {
        return TestTokens.sign(TestTokens.claims(subject, Role.STEWARD)
                .claim("department", department)
                .claim("roles", List.of("STEWARD")));
    }

    private String department(String token) {
        return api.get(token, "/api/v1/me").json().at("/department/key").asString();
    }

    private JsonNode person() {
        return api.get(authority, "/api/v1/people/one/" + subject).json();
    }
}
