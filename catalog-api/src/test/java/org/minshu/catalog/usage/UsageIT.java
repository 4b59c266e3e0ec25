package org.minshu.catalog.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.Scene.metadata;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.access.Requests;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.file.Files;
import org.minshu.catalog.security.Caller;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CatalogIT
class UsageIT {

    @Autowired
    Api api;

    @Autowired
    DownloadRecords records;

    @Autowired
    UsageFigures figures;

    final String authority = TestTokens.of(Role.AUTHORITY);
    Requests requests;
    Files files;
    String department;
    String steward;
    String library;
    String slug;
    String file;

    @BeforeEach
    void aRestrictedDatasetInALibrary() {
        requests = new Requests(api);
        files = new Files(api);
        department = new Scene(api).department();
        steward = TestTokens.steward(department);
        library = new Scene(api).library();
        var metadata = metadata(department);
        metadata.put("libraries", List.of(library));
        metadata.put("opening", Map.of("type", "ON_APPLICATION", "condition", "说明用途"));
        metadata.put("classification", Map.of("grade", "GENERAL", "level", 2, "containsPersonalInfo", false));
        slug = new Scene(api).published(metadata);
        file = files.uploaded(steward, slug);
    }

    @Test
    void aDownloadByGrantIsCountedByEveryDimension() {
        var grant = requests.granted(department, Map.of(slug, List.of("ammonia")));
        files.download(requests.developer, file);

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(record().path("outcome").asString()).isEqualTo("COMPLETED"));
        assertThat(record().path("grant").asString()).isEqualTo(grant);
        assertThat(record().path("rows").asInt()).isEqualTo(2);
        assertThat(record().path("bytes").asInt()).isEqualTo(18);
        assertThat(record().path("items").path(0).asString()).isEqualTo("ammonia");
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(total("day").path("rows").asInt()).isEqualTo(2));
        var today = LocalDate.now(CivilTime.ZONE).toString();
        assertThat(total("day").path("key").asString()).isEqualTo(today);
        assertThat(total("department").path("key").asString()).isEqualTo(department);
        assertThat(total("dataset").path("key").asString()).isEqualTo(slug);
        assertThat(total("library").path("key").asString()).isEqualTo(library);
        assertThat(total("scenario").path("downloads").asInt()).isEqualTo(1);
        assertThat(total("organisation").path("key").asString()).isEqualTo(requests.organisation);
    }

    @Test
    void refusedDownloadsAreRecordedAndAreNoUse() {
        files.download(requests.developer, file);
        files.download(null, file);

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() ->
                        assertThat(total("dataset").path("refused").asInt()).isEqualTo(2));
        assertThat(total("dataset").path("downloads").asInt()).isZero();
        assertThat(figures.usesSince(LocalDate.now(CivilTime.ZONE))).doesNotContainKey(code().value());
    }

    @Test
    void viewsAreWrittenWithinASecondOrTwo() {
        api.get(null, "/api/v1/datasets/" + slug);
        api.get(requests.developer, "/api/v1/datasets/" + slug);

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(total("dataset").path("views").asInt()).isEqualTo(2));
        assertThat(figures.usesSince(LocalDate.now(CivilTime.ZONE))).containsEntry(code().value(), 2L);
        assertThat(figures.usesOn(LocalDate.now(CivilTime.ZONE))).isPositive();
    }

    @Test
    void everybodySeesTheOwnPart() {
        requests.granted(department, Map.of(slug, List.of("ammonia")));
        files.download(requests.developer, file);

        for (var token : List.of(authority, TestTokens.of(Role.AUDITOR), steward, requests.developer)) {
            assertThat(count(token)).isEqualTo(1);
        }
        assertThat(count(TestTokens.steward("other"))).isZero();
        assertThat(count(TestTokens.developer("别家"))).isZero();
        assertThat(api.get(null, "/api/v1/usage/records").problem()).isEqualTo("unauthenticated");
    }

    @Test
    void aDownloadWhoseProcessDiedEndsAsBrokenOff() {
        var caller = new Caller("x", "x", Set.of(Role.DEVELOPER), null, requests.organisation, null);
        records.started(new Download(caller, code(), department, file, null, null, List.of()));

        records.abandon(Instant.now().plusSeconds(1));

        assertThat(record().path("outcome").asString()).isEqualTo("ABORTED");
    }

    @Test
    void parametersThatMakeNoSenseAreRefused() {
        for (var query : List.of(
                "by=colour",
                "from=yesterday",
                "from=2026-02-01&to=2026-01-01",
                "limit=0",
                "kind=X",
                "outcome=X",
                "hour=24")) {
            assertThat(api.get(authority, "/api/v1/usage/totals?" + query).problem())
                    .as(query)
                    .isEqualTo("parameter-invalid");
        }
    }

    private int count(String token) {
        return api.get(token, "/api/v1/usage/records?kind=DOWNLOAD&dataset=" + slug)
                .json()
                .path("total")
                .asInt();
    }

    private JsonNode record() {
        return api.get(authority, "/api/v1/usage/records?kind=DOWNLOAD&dataset=" + slug)
                .json()
                .path("items")
                .path(0);
    }

    private JsonNode total(String by) {
        return api.get(authority, "/api/v1/usage/totals?by=" + by + "&dataset=" + slug)
                .json()
                .path(0);
    }

    private ResourceCode code() {
        return ResourceCode.parse(slug).orElseThrow();
    }
}
