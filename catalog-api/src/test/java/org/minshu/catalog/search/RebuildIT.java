package org.minshu.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.search.Waiting.until;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogApi;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestPlatform;
import org.minshu.catalog.TestTokens;
import org.minshu.model.identity.Role;
import org.minshu.search.SearchIndex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

@SpringBootTest(classes = CatalogApi.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {TestPlatform.class, Gate.class})
@Import(Api.class)
@DirtiesContext
class RebuildIT {

    private static final String REBUILDS = "/api/v1/admin/index/rebuilds";

    @Autowired
    Api api;

    @Autowired
    Gate gate;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SearchIndex index;

    @Autowired
    Rebuilder rebuilder;

    @Autowired
    Rebuilds rebuilds;

    private final String authority = TestTokens.of(Role.AUTHORITY);
    private Scene scene;
    private String mine;
    private String department;

    @BeforeEach
    void twoEntries() {
        scene = new Scene(api);
        department = scene.department();
        mine = "/api/v1/datasets?department=" + department;
        scene.published(Scene.metadata(department));
        scene.published(Scene.metadata(department));
        until(() -> total() == 2 && open() == 0);
    }

    @AfterEach
    void openTheGate() {
        gate.open();
    }

    @Test
    void theAuthorityHasTheIndexRebuiltAndSearchesAnswerMeanwhile() {
        var before = status().path("index").asString();

        var started = api.post(authority, REBUILDS, "");

        assertThat(started.status()).as(started.text()).isEqualTo(202);
        var path = started.response().headers().firstValue("Location").orElseThrow();
        until(() -> {
            assertThat(total()).isEqualTo(2);
            return state(path).equals("DONE");
        });
        var done = api.get(authority, path).json();
        assertThat(done.path("done").asLong()).isEqualTo(done.path("total").asLong());
        assertThat(status().path("index").asString())
                .isNotEqualTo(before)
                .isEqualTo(done.path("index").asString());
        assertThat(status().path("documents").asLong())
                .isEqualTo(status().path("published").asLong());
        assertThat(audited("index.rebuild-started")).isPositive();
    }

    @Test
    void ofTwoStartsAtOnceOneIsRefused() {
        gate.shut(); // so that the first is not over before the second comes

        var statuses = IntStream.range(0, 2)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> api.post(authority, REBUILDS, "")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).extracting(Api.Answer::status).containsExactlyInAnyOrder(202, 409);
        assertThat(statuses).extracting(Api.Answer::problem).contains("rebuild-running");
        gate.open();
        until(() -> open() == 0);
        assertThat(total()).isEqualTo(2);
    }

    @Test
    void whatTheEngineMissesMeanwhileIsMadeUpFor() {
        gate.shut();
        var path = api.post(authority, REBUILDS, "")
                .response()
                .headers()
                .firstValue("Location")
                .orElseThrow();
        scene.published(Scene.metadata(department));
        until(() -> !api.get(authority, path).json().path("error").asString("").isEmpty());
        assertThat(api.get(authority, "/api/v1/admin/index")
                        .json()
                        .path("available")
                        .asBoolean())
                .isFalse();

        gate.open();

        until(() -> state(path).equals("DONE"));
        until(() -> total() == 3);
    }

    @Test
    void aCancelledRebuildLeavesTheIndexThatWasThere() {
        var before = status().path("index").asString();
        gate.shut();
        var path = api.post(authority, REBUILDS, "")
                .response()
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(delete(path).status()).isEqualTo(200);
        assertThat(delete(path).problem()).isEqualTo("state-changed");
        gate.open();

        until(() -> tasks() == 0);
        assertThat(state(path)).isEqualTo("CANCELLED");
        assertThat(status().path("index").asString()).isEqualTo(before);
        assertThat(audited("index.rebuild-cancelled")).isPositive();
    }

    /** As after a kill: the row says how far it was, and whoever comes next goes on from there. */
    @Test
    void anInterruptedRebuildGoesOnWhereItStood() {
        var id = rebuilds.open(Rebuild.Cause.REQUESTED, index.mapping(), "test", Instant.now())
                .orElseThrow();
        assertThat(rebuilder.work(id, () -> true)).contains(Duration.ZERO);
        assertThat(rebuilder.work(id, stoppingAfter(1))).contains(Duration.ZERO);
        var half = rebuilds.find(id).orElseThrow();
        assertThat(half.state()).isEqualTo(Rebuild.State.RUNNING);
        assertThat(half.done()).isPositive();
        var changed = scene.published(Scene.metadata(department));
        until(() -> slugs().contains(changed));

        rebuilder.work(id, () -> false);
        assertThat(rebuilder.work(id, () -> false)).isEmpty();

        assertThat(rebuilds.find(id).orElseThrow().state()).isEqualTo(Rebuild.State.DONE);
        assertThat(total()).isEqualTo(3);
        assertThat(slugs()).contains(changed);
    }

    @Test
    void aRebuildWhoseIndexIsDeletedByHandStartsAgain() {
        var id = rebuilds.open(Rebuild.Cause.REQUESTED, index.mapping(), "test", Instant.now())
                .orElseThrow();
        rebuilder.work(id, () -> true);
        index.abandon(
                java.util.Objects.requireNonNull(rebuilds.find(id).orElseThrow().index()));

        rebuilder.work(id, () -> false);
        assertThat(rebuilds.find(id).orElseThrow().state()).isEqualTo(Rebuild.State.WAITING);
        while (rebuilder.work(id, () -> false).isPresent()) {
            // begins, fills, swaps
        }

        assertThat(rebuilds.find(id).orElseThrow().state()).isEqualTo(Rebuild.State.DONE);
        assertThat(total()).isEqualTo(2);
    }

    @Test
    void aScoreIsExplainedToTheAuthority() {
        var slug = slugs().getFirst();
        var path = "/api/v1/admin/index/explanations?q=" + URLEncoder.encode("水质", StandardCharsets.UTF_8) + "&code=";

        var explained = api.get(authority, path + slug).json();

        assertThat(explained.path("matches").asBoolean())
                .as(explained.toString())
                .isTrue();
        assertThat(explained.path("parts").findValuesAsString("field")).contains("CONTAINED", "TITLE_ZH");
        assertThat(explained.path("parts").findValuesAsString("term")).contains("水质");
        assertThat(api.get(authority, path + "10000000-999999").problem()).isEqualTo("dataset-not-found");
        assertThat(api.get(authority, "/api/v1/admin/index/explanations?code=" + slug)
                        .problem())
                .isEqualTo("parameter-invalid");
    }

    private static java.util.function.BooleanSupplier stoppingAfter(int pages) {
        var left = new int[] {pages};
        return () -> left[0]-- <= 0;
    }

    private Api.Answer delete(String path) {
        return api.send("DELETE", authority, path, Map.of(), BodyPublishers.noBody());
    }

    private JsonNode status() {
        return api.get(authority, "/api/v1/admin/index").json();
    }

    private String state(String path) {
        return api.get(authority, path).json().path("state").asString();
    }

    private java.util.List<String> slugs() {
        return api.get(null, mine).json().path("items").findValuesAsString("slug");
    }

    private int total() {
        var answer = api.get(null, mine);
        return answer.status() == 200 ? answer.json().path("total").asInt() : -1;
    }

    private long open() {
        return count("catalog.index_rebuild where state in ('WAITING', 'RUNNING', 'SWAPPING')");
    }

    private long tasks() {
        return count("catalog.scheduled_tasks where task_name = 'index-rebuild'");
    }

    private long audited(String action) {
        return count("catalog.audit_entry where action = '" + action + "'");
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }
}
