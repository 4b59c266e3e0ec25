package org.minshu.catalog.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.Scene.metadata;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.Api.Answer;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.embedded.PlatformDatabase;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogIT
class DatasetInputIT {

    static final String PATH = "/api/v1/datasets";

    @Autowired
    Api api;

    @Autowired
    PlatformDatabase database;

    String department;
    String steward;

    @BeforeEach
    void aDepartment() {
        department = new Scene(api).department();
        steward = TestTokens.steward(department);
    }

    @Test
    void everyWrongFieldIsNamedAtOnceInBothLanguages() {
        var metadata = metadata(department);
        metadata.put("title", "名".repeat(300));
        metadata.put("theme", "nonsense");
        metadata.put("classification", Map.of("grade", "CORE", "level", 1, "containsPersonalInfo", false));

        var refused = api.post(steward, PATH, metadata);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("validation-failed");
        assertThat(refused.json()
                        .path("violations")
                        .valueStream()
                        .map(v -> v.path("type").asString()))
                .containsExactly("/problems/too-long", "/problems/unknown-term", "/problems/grade-refused");
        assertThat(refused.json().at("/violations/0/zh").asString()).contains("最多 200 个字符");
        assertThat(refused.json().at("/violations/0/en").asString()).contains("At most 200 characters");
    }

    @Test
    void aDuplicateTitleInTheDepartmentIsAConflict() {
        var metadata = metadata(department);
        assertThat(api.post(steward, PATH, metadata).status()).isEqualTo(201);

        assertThat(api.post(steward, PATH, metadata).problem()).isEqualTo("duplicate-title");
        metadata.put("title", "  " + metadata.get("title") + " ");
        assertThat(api.post(steward, PATH, metadata).problem()).isEqualTo("duplicate-title");
        metadata.put("department", new Scene(api).department());
        assertThat(api.post(TestTokens.of(Role.AUTHORITY), PATH, metadata).status())
                .isEqualTo(201);
    }

    @Test
    void aScriptInATitleIsKeptAsTheTextItIs() {
        var metadata = metadata(department);
        metadata.put("title", "<script>alert('" + department + "')</script>");

        var kept = api.post(steward, PATH, metadata);

        assertThat(kept.status()).isEqualTo(201);
        assertThat(kept.json().at("/metadata/title").asString()).isEqualTo(metadata.get("title"));
        assertThat(kept.response().headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    }

    @Test
    void controlCharactersAreRefused() {
        var metadata = metadata(department);
        metadata.put("title", "水质\u0000监测");

        assertThat(api.post(steward, PATH, metadata)
                        .json()
                        .at("/violations/0/type")
                        .asString())
                .isEqualTo("/problems/control-characters");
    }

    @Test
    void tenMegabytesAreTooMuch() {
        var body = "{\"title\": \"" + "x".repeat(10_000_000) + "\"}";

        assertThat(post(body.getBytes(StandardCharsets.UTF_8)).problem()).isEqualTo("body-too-large");
    }

    @Test
    void deepNestingBrokenJsonAndInvalidUtf8AreRefused() {
        var deep = "{\"anything\": " + "[".repeat(50_000) + "]".repeat(50_000) + "}";

        assertThat(post(deep.getBytes(StandardCharsets.UTF_8)).problem()).isEqualTo("json-too-deep");
        assertThat(post("{\"title\": ".getBytes(StandardCharsets.UTF_8)).problem())
                .isEqualTo("malformed-json");
        assertThat(post("{\"title\": \"\u00ff\u00fe\"}".getBytes(StandardCharsets.ISO_8859_1))
                        .problem())
                .isEqualTo("invalid-utf8");
    }

    @Test
    void whatIsNoResourceCodeNamesNothing() {
        for (var code : List.of("1", "99999999-000001", "30701916-00001", "..%2f..", "%E6%B0%B4")) {
            assertThat(api.get(null, PATH + "/" + code).status()).as(code).isIn(400, 404);
        }
        assertThat(api.get(null, PATH + "/30701916-999999").problem()).isEqualTo("dataset-not-found");
    }

    @Test
    void othersThanStewardsAndTheAuthorityRegisterNothing() {
        assertThat(api.post(null, PATH, metadata(department)).problem()).isEqualTo("unauthenticated");
        assertThat(api.post(TestTokens.developer("x"), PATH, metadata(department))
                        .problem())
                .isEqualTo("not-allowed");
        assertThat(api.post(TestTokens.of(Role.AUDITOR), PATH, metadata(department))
                        .problem())
                .isEqualTo("not-allowed");
        assertThat(api.get(TestTokens.developer("x"), "/api/v1/register").problem())
                .isEqualTo("not-allowed");
    }

    @Test
    void publishedVersionsCannotBeChangedByTheRunTimeRole() throws Exception {
        new Scene(api).published(metadata(department));
        var login = database.runtime();
        try (var connection = java.sql.DriverManager.getConnection(database.url(), login.user(), login.password());
                var statement = connection.createStatement()) {
            for (var sql :
                    List.of("update catalog.dataset_version set title = 'x'", "delete from catalog.dataset_version")) {
                org.assertj.core.api.Assertions.assertThatThrownBy(() -> statement.execute(sql))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private Answer post(byte[] body) {
        return api.send(
                "POST", steward, PATH, Map.of("Content-Type", "application/json"), BodyPublishers.ofByteArray(body));
    }
}
