package org.minshu.catalog.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.Scene.metadata;

import java.net.http.HttpRequest.BodyPublishers;
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
import org.minshu.objects.ObjectStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

@CatalogIT
class PushIT {

    private static final String ROWS = "{\"code\": \"001\", \"n\": 1}\n";
    private static final Map<String, String> NDJSON = Map.of("Content-Type", "application/x-ndjson");

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectStore objects;

    @Autowired
    PlatformDatabase database;

    String steward;
    String slug;
    String table;
    final String worker = TestTokens.of(Role.WORKER);

    @BeforeEach
    void aTableWithoutAFile() {
        var department = new Scene(api).department();
        steward = TestTokens.steward(department);
        slug = new Scene(api).published(metadata(department));
        var created = api.post(steward, "/api/v1/datasets/" + slug + "/pushed-tables", Map.of("name", "监测.jsonl"));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        assertThat(created.json().path("state").asString()).isEqualTo("READY");
        table = "/api/v1/distributions/" + created.json().path("id").asString();
    }

    private Answer push(String token, String query, String rows) {
        return api.send("PUT", token, table + "/rows?" + query, NDJSON, BodyPublishers.ofString(rows));
    }

    @Test
    void aBatchIsKeptWithItsWorkAndComesOnce() {
        var first = push(steward, "batch=2026-11-30&mode=append", ROWS);
        var second = push(steward, "batch=2026-11-30&mode=append", ROWS);

        assertThat(first.status()).as(first.text()).isEqualTo(202);
        assertThat(first.response().headers().firstValue("Location")).hasValue(table + "/rows/2026-11-30");
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().path("sha256").asString())
                .isEqualTo(first.json().path("sha256").asString());
        assertThat(push(steward, "batch=2026-11-30&mode=append", ROWS + ROWS).problem())
                .isEqualTo("batch-differs");
        assertThat(push(steward, "batch=2026-11-30&mode=replace", ROWS).problem())
                .isEqualTo("batch-differs");
        assertThat(work()).isOne();
        assertThat(api.get(steward, table + "/rows").json()).hasSize(1);
    }

    private long work() {
        var superuser = database.superuser();
        return JdbcClient.create(new DriverManagerDataSource(database.url(), superuser.user(), superuser.password()))
                .sql("""
                        select count(*) from ingestion.scheduled_tasks
                         where task_name = 'load-rows' and task_instance like :prefix""")
                .param("prefix", table.substring(table.lastIndexOf('/') + 1) + " %")
                .query(Long.class)
                .single();
    }

    @Test
    void whatIsNoBatchIsRefused() {
        assertThat(push(steward, "batch=a&mode=append", "").problem()).isEqualTo("file-empty");
        assertThat(push(steward, "batch=a%20b&mode=append", ROWS).problem()).isEqualTo("parameter-invalid");
        assertThat(push(steward, "batch=a&mode=upsert", ROWS).problem()).isEqualTo("parameter-invalid");
        assertThat(push(TestTokens.steward("other"), "batch=a&mode=append", ROWS)
                        .problem())
                .isEqualTo("other-department");
        assertThat(api.send(
                                "PUT",
                                steward,
                                "/api/v1/distributions/none/rows?batch=a",
                                NDJSON,
                                BodyPublishers.ofString(ROWS))
                        .problem())
                .isEqualTo("distribution-not-found");
        assertThat(api.get(steward, table + "/rows").json()).isEmpty();
    }

    @Test
    void aFileThatIsNotReadYetTakesNoRows() {
        var file = api.send(
                "POST",
                steward,
                "/api/v1/datasets/" + slug + "/distributions?name=a.csv",
                Map.of("Content-Type", "application/octet-stream"),
                BodyPublishers.ofString("code,n\n001,1\n"));
        table = "/api/v1/distributions/" + file.json().path("id").asString();

        assertThat(push(steward, "batch=1", ROWS).problem()).isEqualTo("state-changed");
        assertThat(api.get(steward, table + "/rows").json()).isEmpty();
    }

    @Test
    void aWorkerMergesBatchesInTheirOrder() {
        push(steward, "batch=1&mode=append", ROWS);
        push(steward, "batch=2&mode=replace", ROWS + ROWS);
        var next = api.get(worker, table + "/rows:next").json();
        assertThat(next.path("batch").asString()).isEqualTo("1");
        assertThat(next.path("version").asInt()).isZero();
        assertThat(api.get(worker, table + "/rows/1/content").text()).isEqualTo(ROWS);

        var stored = api.send("PUT", worker, table + "/rows/1/table", Map.of(), BodyPublishers.ofString("PAR1"))
                .json();
        var outcome = outcome(0, 1, stored);
        assertThat(api.put(worker, table + "/rows/1/outcome", Map.of(), outcome).status())
                .isEqualTo(204);
        assertThat(api.put(worker, table + "/rows/1/outcome", Map.of(), outcome).problem())
                .isEqualTo("state-changed");

        var merged = api.get(steward, table + "/rows/1").json();
        assertThat(merged.path("state").asString()).isEqualTo("LOADED");
        assertThat(merged.path("version").asInt()).isOne();
        assertThat(merged.path("refusals").path(0).path("line").asInt()).isEqualTo(7);
        assertThat(api.get(worker, table + "/rows:next").json().path("batch").asString())
                .isEqualTo("2");
        assertThat(api.get(worker, table + "/rows:table?version=1").text()).isEqualTo("PAR1");
        assertThat(api.get(null, "/api/v1/datasets/" + slug)
                        .json()
                        .path("distributions")
                        .path(0)
                        .path("rows")
                        .asInt())
                .isOne();
        assertThat(api.get(steward, "/api/v1/datasets/" + slug + "/dictionary-proposal")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aVersionThatFollowsFromAnOldOneIsNotTaken() {
        push(steward, "batch=1&mode=append", ROWS);
        push(steward, "batch=2&mode=append", ROWS);
        for (var batch : List.of("1", "2")) {
            var stored = api.send(
                            "PUT",
                            worker,
                            table + "/rows/" + batch + "/table",
                            Map.of(),
                            BodyPublishers.ofString("PAR1"))
                    .json();
            var answer = api.put(worker, table + "/rows/" + batch + "/outcome", Map.of(), outcome(0, 1, stored));
            assertThat(answer.status()).isEqualTo(batch.equals("1") ? 204 : 409);
        }
        assertThat(api.get(steward, table + "/rows/2").json().path("state").asString())
                .isEqualTo("RECEIVED");
        assertThat(api.get(worker, table + "/rows:next").json().path("version").asInt())
                .isOne();
    }

    @Test
    void whatGoesWithItsTableLeavesNoObject() {
        push(steward, "batch=1&mode=append", ROWS);
        push(steward, "batch=2&mode=append", ROWS);
        var stored = api.send("PUT", worker, table + "/rows/1/table", Map.of(), BodyPublishers.ofString("PAR1"))
                .json();
        api.put(worker, table + "/rows/1/outcome", Map.of(), outcome(0, 1, stored));
        var key = jdbc.sql("select object_key from catalog.row_batch where distribution = :id and batch = '2'")
                .param("id", table.substring(table.lastIndexOf('/') + 1))
                .query(String.class)
                .single();
        assertThat(objects.exists(key)).isTrue();

        assertThat(api.send("DELETE", steward, table, Map.of(), BodyPublishers.noBody())
                        .status())
                .isEqualTo(204);

        assertThat(List.of(key, stored.path("objectKey").asString())).allMatch(this::isGoingOrGone);
    }

    private boolean isGoingOrGone(String key) {
        return !objects.exists(key)
                || jdbc.sql("select count(*) from catalog.object_removal where object_key = :key")
                                .param("key", key)
                                .query(Long.class)
                                .single()
                        == 1;
    }

    private static Map<String, Object> outcome(int version, long rows, JsonNode stored) {
        return Map.of(
                "version",
                version,
                "accepted",
                rows,
                "refused",
                1,
                "refusals",
                List.of(Map.of("line", 7, "column", "n", "reason", "WRONG_TYPE")),
                "table",
                Map.of(
                        "objectKey", stored.path("objectKey").asString(),
                        "sha256", stored.path("sha256").asString(),
                        "bytes", stored.path("bytes").asLong()),
                "rows",
                rows,
                "columns",
                List.of(Map.of("name", "code", "type", "TEXT"), Map.of("name", "n", "type", "INTEGER")));
    }
}
