package org.minshu.catalog.dataset.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.Scene.metadata;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.Api.Answer;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@CatalogIT
class BulkIT {

    @Autowired
    Api api;

    final String authority = TestTokens.of(Role.AUTHORITY);
    final String source = "source-" + UUID.randomUUID();
    String department;
    String steward;

    @BeforeEach
    void aDepartment() {
        department = new Scene(api).department();
        steward = TestTokens.steward(department);
    }

    @Test
    void linesOfTheAuthorityArePublishedAndThoseOfAStewardAreDrafts() {
        var published = load(authority, line("1", metadata(department))).getFirst();
        var draft = load(steward, line("2", metadata(department))).getFirst();

        assertThat(outcome(published)).isEqualTo("created");
        assertThat(api.get(null, path(published)).json().path("version").asInt())
                .isEqualTo(1);
        assertThat(outcome(draft)).isEqualTo("created");
        assertThat(api.get(null, path(draft)).status()).isEqualTo(404);
        assertThat(api.get(steward, path(draft)).json().path("state").asString())
                .isEqualTo("DRAFT");
    }

    @Test
    void repeatingALineChangesNothing() {
        var line = line("1", metadata(department));
        var first = load(authority, line).getFirst();
        var etag = api.get(authority, path(first)).etag();

        var again = load(authority, line, line);

        assertThat(again).extracting(BulkIT::outcome).containsExactly("unchanged", "unchanged");
        assertThat(again.getFirst().path("code")).isEqualTo(first.path("code"));
        assertThat(api.get(authority, path(first)).etag()).isEqualTo(etag);
    }

    @Test
    void aChangedLineIsTheNextVersionOfTheSameEntry() {
        var first = load(authority, line("1", metadata(department))).getFirst();

        var second = load(authority, line("1", metadata(department))).getFirst();

        assertThat(outcome(second)).isEqualTo("changed");
        assertThat(second.path("code")).isEqualTo(first.path("code"));
        assertThat(api.get(null, path(first) + "/versions").json().size()).isEqualTo(2);
        assertThat(api.get(null, path(first)).json().path("version").asInt()).isEqualTo(2);
    }

    @Test
    void aStewardsDraftIsPublishedWhenTheAuthoritySendsTheSameLine() {
        var line = line("1", metadata(department));
        load(steward, line);

        assertThat(outcome(load(authority, line).getFirst())).isEqualTo("changed");
        assertThat(outcome(load(steward, line).getFirst())).isEqualTo("unchanged");
    }

    @Test
    void aBadLineIsRefusedAndItsNeighboursAreNot() {
        var metadata = metadata(department);
        metadata.put("theme", "nonsense");

        var outcomes = load(
                authority,
                line("1", metadata(department)),
                line("2", metadata),
                "{\"source\": ",
                line("3", metadata(department)),
                "",
                "null",
                "{}");

        assertThat(outcomes)
                .extracting(BulkIT::outcome)
                .containsExactly("created", "refused", "refused", "created", "refused", "refused");
        assertThat(outcomes).extracting(o -> o.path("line").asInt()).containsExactly(1, 2, 3, 4, 6, 7);
        assertThat(outcomes.get(1).path("problem").asString()).isEqualTo("validation-failed");
        assertThat(outcomes.get(1).at("/violations/0/pointer").asString()).isEqualTo("/metadata/theme");
        assertThat(outcomes.get(1).at("/violations/0/type").asString()).isEqualTo("UNKNOWN_TERM");
        assertThat(outcomes.get(2).path("problem").asString()).isEqualTo("malformed-json");
        assertThat(outcomes.get(5).path("violations").size()).isEqualTo(3);
    }

    @Test
    void aDuplicateTitleIsRefusedWithinABatchAndAcross() {
        var metadata = metadata(department);
        var mine = load(authority, line("1", metadata), line("2", metadata));

        assertThat(mine).extracting(BulkIT::outcome).containsExactly("created", "refused");
        assertThat(problem(mine.get(1))).isEqualTo("duplicate-title");
        assertThat(problem(load(authority, line("3", metadata)).getFirst())).isEqualTo("duplicate-title");
        var other = load(authority, line("4", metadata(department))).getFirst();
        assertThat(outcome(other)).isEqualTo("created");
        assertThat(problem(load(authority, line("4", metadata)).getFirst())).isEqualTo("duplicate-title");
        metadata.put("originalPublisher", "Somebody else");
        assertThat(outcome(load(authority, line("5", metadata)).getFirst())).isEqualTo("created");
    }

    @Test
    void aStewardOfAnotherDepartmentIsRefusedLineByLine() {
        load(authority, line("1", metadata(department)));
        var other = TestTokens.steward(new Scene(api).department());

        assertThat(problem(load(other, line("1", metadata(department))).getFirst()))
                .isEqualTo("other-department");
        var metadata = metadata(department);
        metadata.remove("department");
        assertThat(problem(load(other, line("1", metadata)).getFirst())).isEqualTo("other-department");
    }

    @Test
    void invalidUtf8DeepNestingAndTenMegabytesAreRefusedByTheLine() {
        var deep = "[".repeat(100_000) + "]".repeat(100_000);
        var body = new java.io.ByteArrayOutputStream();
        body.writeBytes("{\"source\": \"\u00ff\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        body.writeBytes(("{\"x\": " + deep + "}\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(("{\"source\": \"" + "x".repeat(10_000_000) + "\"}\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(line("1", metadata(department)).getBytes(StandardCharsets.UTF_8));

        var outcomes = outcomes(send(authority, body.toByteArray()));

        assertThat(outcomes)
                .extracting(BulkIT::problem)
                .containsExactly("invalid-utf8", "json-too-deep", "body-too-large", "");
        assertThat(outcome(outcomes.getLast())).isEqualTo("created");
    }

    @Test
    void controlCharactersAreRefused() {
        var metadata = metadata(department);
        metadata.put("title", "水质\u0000监测");

        var refused = load(authority, line("1", metadata)).getFirst();

        assertThat(refused.at("/violations/0/type").asString()).isEqualTo("CONTROL_CHARACTERS");
    }

    @Test
    void theSameLinesSentTwiceAtTheSameTimeBecomeEntriesOnce() throws Exception {
        var lines = IntStream.range(0, 300)
                .mapToObj(i -> line("" + i, metadata(department)))
                .toArray(String[]::new);
        Callable<List<JsonNode>> load = () -> load(authority, lines);

        List<JsonNode> all = new ArrayList<>();
        try (var senders = Executors.newFixedThreadPool(3)) {
            for (var answer : senders.invokeAll(List.of(load, load, load))) {
                all.addAll(answer.get());
            }
        }

        assertThat(all)
                .extracting(BulkIT::outcome)
                .filteredOn("created"::equals)
                .hasSize(300);
        assertThat(all)
                .extracting(BulkIT::outcome)
                .filteredOn("unchanged"::equals)
                .hasSize(600);
        assertThat(register().path("total").asInt()).isEqualTo(300);
    }

    @Test
    void otherContentTypesAndOtherRolesAreRefused() {
        assertThat(api.post(authority, "/api/v1/datasets:bulk", "{}").problem()).isEqualTo("unsupported-media-type");
        assertThat(send(TestTokens.developer("x"), new byte[0]).problem()).isEqualTo("not-allowed");
        assertThat(send(null, new byte[0]).status()).isEqualTo(401);
        assertThat(send(authority, new byte[0]).text()).isEmpty();
    }

    private JsonNode register() {
        return api.get(authority, "/api/v1/register?department=" + department).json();
    }

    private String line(String id, Map<String, Object> metadata) {
        var line = new HashMap<String, Object>(Map.of("source", source, "sourceId", id, "metadata", metadata));
        return JsonMapper.shared().writeValueAsString(line);
    }

    private List<JsonNode> load(String token, String... lines) {
        return outcomes(send(token, String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    private Answer send(String token, byte[] body) {
        return api.send(
                "POST",
                token,
                "/api/v1/datasets:bulk",
                Map.of("Content-Type", "application/x-ndjson"),
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    }

    private static List<JsonNode> outcomes(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.text().lines().map(JsonMapper.shared()::readTree).toList();
    }

    private static String outcome(JsonNode outcome) {
        return outcome.path("outcome").asString();
    }

    private static String problem(JsonNode outcome) {
        return outcome.path("problem").asString("");
    }

    private static String path(JsonNode outcome) {
        return "/api/v1/datasets/" + outcome.path("code").asString().replace('/', '-');
    }
}
