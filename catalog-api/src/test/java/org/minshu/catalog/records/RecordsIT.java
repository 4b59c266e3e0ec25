package org.minshu.catalog.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.Scene.metadata;

import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.access.Requests;
import org.minshu.catalog.file.Files;
import org.minshu.model.identity.Role;
import org.minshu.objects.ObjectStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CatalogIT
class RecordsIT {

    /** One for all that are refused. */
    private static String refused;

    @Autowired
    Api api;

    @Autowired
    ObjectStore objects;

    @Autowired
    JdbcClient jdbc;

    Requests requests;
    RecordScene scene;
    Shelf shelf;

    @BeforeEach
    void aDepartment() {
        requests = new Requests(api);
        shelf = new Shelf(objects, jdbc);
        scene = new RecordScene(api, shelf);
    }

    @Test
    void openRecordsAreEverybodys() {
        var slug = scene.open(RecordScene.ROWS);

        var page = scene.records(null, slug, "where", "ammonia >= 0.1", "order_by", "ammonia desc", "limit", "1");

        assertThat(page.status()).as(page.text()).isEqualTo(200);
        assertThat(page.text())
                .isEqualTo("{\"results\":[{\"sectionName\":\"竹岐\",\"measuredAt\":\"2026-05-18T09:00:00+08:00\","
                        + "\"ammonia\":0.210,\"place\":{\"lon\":119.0,\"lat\":26.2}}],\"total_count\":2}");
        assertThat(scene.records(null, slug, "limit", "0")
                        .json()
                        .path("total_count")
                        .asInt())
                .isEqualTo(3);
        assertThat(scene.records(null, slug, "offset", "3")
                        .json()
                        .path("total_count")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void groupsAreSummedUp() {
        var page = scene.records(
                null,
                scene.open(RecordScene.ROWS),
                "select",
                "avg(ammonia) as mean, count(*) as n",
                "group_by",
                "month(measuredAt) as 月");

        assertThat(page.json().toString())
                .isEqualTo("{\"results\":[{\"月\":5,\"mean\":0.18,\"n\":2},{\"月\":6,\"mean\":null,\"n\":1}],"
                        + "\"total_count\":2}");
    }

    @Test
    void whatAGrantLacksDoesNotExist() {
        var slug = requests.restricted(scene.department);
        scene.table(slug, RecordScene.ROWS);
        assertThat(scene.records(null, slug).problem()).isEqualTo("unauthenticated");
        assertThat(scene.records(requests.developer, slug).problem()).isEqualTo("grant-missing");
        assertThat(scene.records(TestTokens.of(Role.AUDITOR), slug).problem()).isEqualTo("not-allowed");
        assertThat(scene.records(scene.steward, slug).json().path("total_count").asInt())
                .isEqualTo(3);

        var grant = requests.granted(scene.department, Map.of(slug, List.of("sectionName", "ammonia")));

        assertThat(scene.records(requests.developer, slug, "limit", "1").text())
                .startsWith("{\"results\":[{\"sectionName\":\"石砻\",\"ammonia\":0.150}]");
        for (var hidden : List.of(
                Map.of("select", "measuredAt"),
                Map.of("where", "measuredAt > date'2026-01-01'"),
                Map.of("order_by", "measuredAt"),
                Map.of("group_by", "measuredAt"),
                Map.of("where", "in_bbox(place, 1, 1, 2, 2)"))) {
            var entry = hidden.entrySet().iterator().next();
            assertThat(scene.records(requests.developer, slug, entry.getKey(), entry.getValue())
                            .problem())
                    .isEqualTo("query-column-unknown");
        }
        assertThat(scene.export(requests.developer, slug, "csv").text())
                .isEqualTo("sectionName,ammonia\r\n石砻,0.150\r\n竹岐,0.210\r\n=1+1,\r\n");
        requests.revoke(grant);
        assertThat(scene.records(requests.developer, slug).problem()).isEqualTo("grant-ended");
        assertThat(scene.export(requests.developer, slug, "csv").problem()).isEqualTo("grant-ended");
    }

    @Test
    void everyUseIsOnRecord() {
        var slug = requests.restricted(scene.department);
        scene.table(slug, RecordScene.ROWS);
        var grant = requests.granted(scene.department, Map.of(slug, List.of("sectionName")));
        var page = scene.records(requests.developer, slug, "limit", "2");
        var file = scene.export(requests.developer, slug, "jsonl");

        var used = jdbc.sql("""
                        select kind || ' ' || outcome || ' ' || coalesce(row_count, -1) || ' ' || bytes || ' '
                               || access_grant || ' ' || array_to_string(items, ',')
                          from catalog.usage_record where access_grant = ? order by id""").param(grant).query(String.class).list();
        assertThat(used)
                .containsExactly(
                        "QUERY COMPLETED 2 %d %s sectionName"
                                .formatted(page.response().body().length, grant),
                        "DOWNLOAD COMPLETED 3 %d %s sectionName"
                                .formatted(file.response().body().length, grant));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "where|ammonia >|query-syntax|10",
                "where|1=1; drop table catalog.dataset|query-syntax|4",
                "where|nobody = 1|query-column-unknown|1",
                "where|read_csv('/etc/passwd') = 1|query-function-unknown|1",
                "where|ammonia = 'x'|query-type-wrong|11",
                "select|sectionName, count(*)|query-not-grouped|1",
                "select|ammonia, ammonia|query-name-taken|10",
                "order_by|ammonia sideways|query-syntax|9",
                "limit|101|query-limit|1",
                "limit|-1|query-limit|1",
                "offset|10000|query-limit|1"
            })
    void refusalsSayWhere(String parameter, String text, String problem, int position) {
        refused = refused == null ? scene.open(RecordScene.ROWS) : refused;
        var answer = scene.records(null, refused, parameter, text);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo(problem);
        var violation = answer.json().path("violations").path(0);
        assertThat(violation.path("pointer").asString()).isEqualTo("/" + parameter);
        assertThat(violation.path("position").asInt()).isEqualTo(position);
        assertThat(violation.path("zh").asString()).isNotBlank();
    }

    @Test
    void otherRefusals() {
        var slug = scene.open(RecordScene.ROWS);
        assertThat(scene.records(null, "30701916-999999").problem()).isEqualTo("dataset-not-found");
        assertThat(scene.records(null, new Scene(api).published(metadata(scene.department)))
                        .problem())
                .isEqualTo("table-not-found");
        assertThat(scene.records(null, slug, "table", "../x").problem()).isEqualTo("table-not-found");
        assertThat(scene.records(null, slug, "version", "7").problem()).isEqualTo("version-not-found");
        assertThat(scene.records(null, slug, "limit", "many").problem()).isEqualTo("parameter-invalid");
        assertThat(scene.records(null, slug, "cursor", "x").problem()).isEqualTo("parameter-invalid");
        assertThat(scene.export(null, slug, "exe").problem()).isEqualTo("not-found");
        assertThat(scene.export(null, slug, "geojson", "select", "ammonia").problem())
                .isEqualTo("parameter-invalid");
        assertThat(scene.records(null, slug, "select", "999999999999999999 * count(*) * 100 as x")
                        .problem())
                .isEqualTo("query-out-of-range");
    }

    @Test
    void aCursorWalksOverEveryRowOnce() {
        var slug = new Scene(api).published(metadata(scene.department));
        var id = new Files(api).uploaded(scene.steward, slug);
        shelf.put(id, 0, 1, "[{\"name\": \"n\", \"type\": \"INTEGER\"}]", "select i as n from range(250) r(i)");

        var seen = Stream.iterate(
                        scene.records(null, slug, "cursor", "*", "limit", "100", "where", "n % 2 = 0"),
                        page -> page != null,
                        page -> page.json().path("next_cursor").isMissingNode()
                                ? null
                                : scene.records(
                                        null,
                                        slug,
                                        "cursor",
                                        page.json().path("next_cursor").asString(),
                                        "limit",
                                        "100",
                                        "where",
                                        "n % 2 = 0"))
                .flatMap(page -> page.json().path("results").valueStream())
                .map(row -> row.path("n").asInt())
                .toList();
        assertThat(seen)
                .hasSize(125)
                .doesNotHaveDuplicates()
                .startsWith(0, 2, 4)
                .endsWith(246, 248);
        assertThat(scene.records(null, slug, "cursor", "*", "order_by", "n").problem())
                .isEqualTo("parameter-invalid");
    }

    @Test
    void programsLearnTheColumnsThatTheyMaySee() {
        var slug = requests.restricted(scene.department);
        scene.table(slug, RecordScene.ROWS);
        assertThat(scene.get(null, slug, "openapi.json").problem()).isEqualTo("unauthenticated");
        requests.granted(scene.department, Map.of(slug, List.of("ammonia", "measuredAt")));

        var document = scene.get(requests.developer, slug, "openapi.json").json();

        assertThat(document.at("/components/schemas/Record/properties").propertyNames())
                .containsExactly("measuredAt", "ammonia");
        var samples = document.path("paths")
                .path("/api/v1/datasets/%s/records".formatted(slug))
                .at("/get/x-codeSamples");
        assertThat(samples)
                .extracting(sample -> sample.path("lang").asString())
                .contains("shell", "python", "r", "java");
        assertThat(samples.path(0).path("source").asString()).contains("where=measuredAt is not null");
        assertThat(scene.get(null, scene.open(RecordScene.ROWS), "openapi.json")
                        .json()
                        .path("security")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void whoeverGoesEndsTheirQuestion() throws Exception {
        var slug = new Scene(api).published(metadata(scene.department));
        var id = new Files(api).uploaded(scene.steward, slug);
        shelf.put(
                id,
                0,
                1,
                "[{\"name\": \"x\", \"type\": \"TEXT\"}]",
                "select repeat(md5(i::varchar), 20) as x from range(200000) r(i)");
        // Each pattern another one: what is asked twice is worked out once.
        var slow = "where="
                + IntStream.range(0, 180)
                        .mapToObj("x%%20like'%%25g%%25h%d'or%%20"::formatted)
                        .collect(Collectors.joining())
                + "x='g'";
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), api.uri("/").getPort())) {
            socket.getOutputStream()
                    .write("GET /api/v1/datasets/%s/records?%s HTTP/1.1\r\nHost: x\r\n\r\n"
                            .formatted(slug, slow)
                            .getBytes(UTF_8));
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
                int early = socket.getInputStream().available();
                assertThat(new String(socket.getInputStream().readNBytes(early), UTF_8))
                        .as("answered before it was seen working")
                        .isEmpty();
                return isWorking();
            });
        }
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !isWorking());
        assertThat(jdbc.sql("select count(*) from catalog.usage_record where dataset = ?")
                        .param(slug.replace('-', '/'))
                        .query(Long.class)
                        .single())
                .as("uses; what is answered to its end is one")
                .isZero();
    }

    private static boolean isWorking() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().startsWith("records-"))
                .flatMap(thread -> Stream.of(thread.getValue()))
                .anyMatch(frame -> frame.getClassName().startsWith("org.duckdb."));
    }
}
