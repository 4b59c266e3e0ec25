package org.minshu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The main job over HTTP alone, step by step; each step needs those before it. */
@Tag("journey")
@TestMethodOrder(OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HttpJourneyIT {

    private final URI base = Platform.shared();
    private final Http anyone = Http.anonymous(base);
    private final Http steward = Http.as(base, "demo-steward");
    private final Http otherSteward = Http.as(base, "demo-steward2");
    private final Http authority = Http.as(base, "demo-authority");
    private final Http developer = Http.as(base, "demo-developer");
    private final Http auditor = Http.as(base, "demo-auditor");

    private final SampleDataset sample =
            new SampleDataset("沿海灯塔助航设施名录" + System.nanoTime(), "灯器数量（盏）" + System.nanoTime());
    private String code = "";
    private String slug = "";
    private String distribution = "";
    private String request = "";
    private String grant = "";

    @Test
    @Order(1)
    void aStewardRegistersUploadsAndSubmits() {
        var created = steward.post("/api/v1/datasets", sample.metadata()).expect(201);
        code = created.json().path("code").asString();
        slug = created.json().path("slug").asString();
        assertThat(created.json().path("state").asString()).isEqualTo("DRAFT");
        assertThat(code).matches("\\d{8}/\\d{6}");

        distribution = steward.upload(
                        "/api/v1/datasets/" + slug + "/distributions?name=" + Http.encode("灯塔名录.csv"),
                        SampleDataset.CSV.getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .json()
                .path("id")
                .asString();
        assertThat(anyone.get("/api/v1/datasets/" + slug).status()).isEqualTo(404);
        assertThat(otherSteward
                        .post(path("/submission"), etag(steward), Map.of())
                        .status())
                .isIn(403, 404);

        var submitted =
                steward.post(path("/submission"), etag(steward), Map.of()).expect(200);
        assertThat(submitted.json().path("state").asString()).isEqualTo("SUBMITTED");
    }

    @Test
    @Order(2)
    void theAuthorityPublishesAndEverybodyFindsItWithinASecond() {
        authority.post(path("/publication"), etag(authority), Map.of()).expect(200);
        var published = System.nanoTime();

        Eventually.holds("finding it by its title", Duration.ofSeconds(5), () -> finds("灯塔助航设施"));
        var took = Duration.ofNanos(System.nanoTime() - published);
        System.out.println("A publication was findable after " + took.toMillis() + " ms");

        assertThat(finds(sample.wordOfAnItem()))
                .as("by a word that stands only in an item's name")
                .isTrue();
        assertThat(finds(code)).as("by its resource code").isTrue();
        assertThat(anyone.get("/api/v1/distributions/" + distribution + "/content")
                        .status())
                .isEqualTo(401);
    }

    @Test
    @Order(3)
    void aDeveloperRequestsTwoOfFiveItems() {
        var scenario = developer
                .post(
                        "/api/v1/scenarios",
                        Map.of(
                                "name", "夜航安全提示" + System.nanoTime(),
                                "field", "ocean",
                                "problem", "渔船夜间进港时看不清助航设施的状态。",
                                "output", "夜航安全提示地图",
                                "beneficiaries", "渔民",
                                "accessMode", "REPORT",
                                "publicInterest", true,
                                "datasets", List.of(code)))
                .expect(201)
                .json()
                .path("id")
                .asString();
        var draft = developer
                .post(
                        "/api/v1/access-requests",
                        Map.of(
                                "scenario", scenario,
                                "purpose", "在地图上标出灯塔的位置与灯器数量，提示夜航渔船注意避让。",
                                "accessMode", "REPORT",
                                "until",
                                        java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))
                                                .plusDays(90)
                                                .toString(),
                                "security", "专人保管，用后删除。",
                                "contactName", "林工",
                                "contactPhone", "0591-88000000",
                                "committed", true,
                                "datasets", List.of(Map.of("code", code, "items", List.of("siteName", "lampCount")))))
                .expect(201);
        request = draft.json().path("no").asString();

        var submitted = developer
                .send(
                        "POST",
                        requestPath("/submission"),
                        Map.of("If-Match", draft.etag()),
                        java.net.http.HttpRequest.BodyPublishers.noBody())
                .expect(200);

        assertThat(submitted.json().path("state").asString()).isEqualTo("PROVIDER_REVIEW");
        assertThat(submitted.json().path("deadline").asString()).isNotBlank();
    }

    @Test
    @Order(4)
    void theStewardNarrowsToOneItem() {
        var department =
                steward.get("/api/v1/me").json().path("department").path("key").asString();
        var verdict = Map.of(
                "comment",
                "数量不予提供",
                "items",
                List.of(
                        Map.of("code", code, "item", "siteName", "decision", "GRANTED"),
                        Map.of("code", code, "item", "lampCount", "decision", "REFUSED", "reason", "与提示无关")));
        var path = requestPath("/departments/" + department + "/decision");

        assertThat(otherSteward.post(path, requestEtag(steward), verdict).status())
                .isIn(403, 404);
        var decided = steward.post(path, requestEtag(steward), verdict).expect(200);
        assertThat(decided.json().path("state").asString()).isEqualTo("AUTHORITY_APPROVAL");
        assertThat(decided.json().path("parts").path(0).path("state").asString())
                .isEqualTo("NARROWED");
        assertThat(steward.post(path, requestEtag(steward), verdict).problem()).isEqualTo("already-decided");
    }

    @Test
    @Order(5)
    void theAuthorityApprovesAndTheDownloadHasExactlyTheGrantedItem() {
        var approved = authority
                .post(requestPath("/decision"), requestEtag(authority), Map.of("outcome", "GRANTED"))
                .expect(200);
        grant = approved.json().path("grant").asString();

        Eventually.holds(
                "the file being read by a worker",
                Duration.ofSeconds(20),
                () -> steward.get("/api/v1/datasets/" + slug)
                        .json()
                        .path("distributions")
                        .path(0)
                        .path("state")
                        .asString()
                        .equals("READY"));
        var file = developer
                .get("/api/v1/distributions/" + distribution + "/content")
                .expect(200);

        assertThat(file.text().lines()).containsExactly("siteName", "牛山岛灯塔", "东犬灯塔", "\"崇武,灯塔\"");
        assertThat(file.header("Content-Disposition")).contains("filename*=UTF-8''%E7%81%AF%E5%A1%94");
    }

    @Test
    @Order(6)
    void theUsageShowsIt() {
        var records = authority
                .get("/api/v1/usage/records?kind=DOWNLOAD&dataset=" + slug)
                .expect(200)
                .json();
        assertThat(records.path("items").path(0).path("outcome").asString()).isEqualTo("COMPLETED");
        assertThat(records.path("items").path(0).path("grant").asString()).isEqualTo(grant);
        Eventually.holds(
                "its being in the sums",
                Duration.ofSeconds(5),
                () -> authority
                                .get("/api/v1/usage/dashboard?dataset=" + slug)
                                .json()
                                .at("/total/downloads")
                                .asLong()
                        == 1);
        for (var by : List.of("day", "department", "dataset", "library", "scenario")) {
            var totals = authority
                    .get("/api/v1/usage/totals?by=" + by + "&dataset=" + slug)
                    .expect(200)
                    .json();
            assertThat(totals.path(0).path("downloads").asLong()).as("by " + by).isEqualTo(1);
        }
    }

    @Test
    @Order(7)
    void afterRevocationTheDownloadIsRefused() {
        authority
                .post("/api/v1/grants/" + grant + "/revocation", Map.of("reason", "超范围使用"))
                .expect(200);

        var refused = developer
                .get("/api/v1/distributions/" + distribution + "/content")
                .expect(403);
        assertThat(refused.problem()).isEqualTo("grant-ended");
    }

    @Test
    @Order(8)
    void theAuditorSeesEveryStep() {
        var ofDataset = actions("dataset " + code);
        var ofRequest = actions("request " + request);

        assertThat(ofDataset).contains("dataset.created", "dataset.submitted", "dataset.published");
        assertThat(ofRequest)
                .contains("request.created", "request.submitted", "request.department-decided", "request.granted");
        assertThat(actions("grant " + grant)).contains("grant.revoked");
        assertThat(developer.get("/api/v1/audit").status()).isEqualTo(403);
    }

    private List<String> actions(String subject) {
        var entries = auditor.get("/api/v1/audit?subject=" + Http.encode(subject))
                .expect(200)
                .json()
                .path("items");
        return entries.valueStream()
                .map(entry -> entry.path("action").asString())
                .toList();
    }

    private boolean finds(String words) {
        var items = anyone.get("/api/v1/datasets?q=" + Http.encode(words))
                .expect(200)
                .json()
                .path("items");
        return items.valueStream().anyMatch(item -> item.path("slug").asString().equals(slug));
    }

    private String path(String rest) {
        return "/api/v1/datasets/" + slug + rest;
    }

    private String requestPath(String rest) {
        return "/api/v1/access-requests/" + request + rest;
    }

    private String etag(Http as) {
        return as.get("/api/v1/datasets/" + slug).expect(200).etag();
    }

    private String requestEtag(Http as) {
        return as.get("/api/v1/access-requests/" + request).expect(200).etag();
    }
}
