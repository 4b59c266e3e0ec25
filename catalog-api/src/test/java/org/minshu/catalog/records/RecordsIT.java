package org.minshu.catalog.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.Scene.metadata;

import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minshu.catalog.Api;
import org.minshu.catalog.Api.Answer;
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

    private static final String COLUMNS = """
            [{"name": "sectionName", "type": "TEXT"}, {"name": "measuredAt", "type": "TIMESTAMP"},
             {"name": "ammonia", "type": "DECIMAL"}, {"name": "place", "type": "POINT"}]""";
    private static final String ROWS = """
            select * from (values
              ('石砻', timestamp '2026-05-18 00:00:00', cast(0.15 as decimal(10, 3)), {'lon': 119.1, 'lat': 26.1}),
              ('竹岐', timestamp '2026-05-18 01:00:00', 0.210, {'lon': 119.0, 'lat': 26.2}),
              ('=1+1', timestamp '2026-06-01 00:00:00', null, null)) t(a, b, c, d)""";

    /** One for all that are refused. */
    private static String refused;

    @Autowired
    Api api;

    @Autowired
    ObjectStore objects;

    @Autowired
    JdbcClient jdbc;

    Requests requests;
    String department;
    String steward;
    Shelf shelf;

    @BeforeEach
    void aDepartment() {
        requests = new Requests(api);
        department = new Scene(api).department();
        steward = TestTokens.steward(department);
        shelf = new Shelf(objects, jdbc);
    }

    @Test
    void openRecordsAreEverybodys() {
        var slug = open(ROWS);

        var page = records(null, slug, "where", "ammonia >= 0.1", "order_by", "ammonia desc", "limit", "1");

        assertThat(page.status()).as(page.text()).isEqualTo(200);
        assertThat(page.text())
                .isEqualTo("{\"results\":[{\"sectionName\":\"竹岐\",\"measuredAt\":\"2026-05-18T09:00:00+08:00\","
                        + "\"ammonia\":0.210,\"place\":{\"lon\":119.0,\"lat\":26.2}}],\"total_count\":2}");
        assertThat(records(null, slug, "limit", "0").json().path("total_count").asInt())
                .isEqualTo(3);
        assertThat(records(null, slug, "offset", "3").json().path("total_count").asInt())
                .isEqualTo(3);
    }

    @Test
    void groupsAreSummedUp() {
        var page = records(
                null,
                open(ROWS),
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
        var slug = requests.restricted(department);
        table(slug, ROWS);
        assertThat(records(null, slug).problem()).isEqualTo("unauthenticated");
        assertThat(records(requests.developer, slug).problem()).isEqualTo("grant-missing");
        assertThat(records(TestTokens.of(Role.AUDITOR), slug).problem()).isEqualTo("not-allowed");
        assertThat(records(steward, slug).json().path("total_count").asInt()).isEqualTo(3);

        var grant = requests.granted(department, Map.of(slug, List.of("sectionName", "ammonia")));

        assertThat(records(requests.developer, slug, "limit", "1").text())
                .startsWith("{\"results\":[{\"sectionName\":\"石砻\",\"ammonia\":0.150}]");
        for (var hidden : List.of(
                Map.of("select", "measuredAt"),
                Map.of("where", "measuredAt > date'2026-01-01'"),
                Map.of("order_by", "measuredAt"),
                Map.of("group_by", "measuredAt"),
                Map.of("where", "in_bbox(place, 1, 1, 2, 2)"))) {
            var entry = hidden.entrySet().iterator().next();
            assertThat(records(requests.developer, slug, entry.getKey(), entry.getValue())
                            .problem())
                    .isEqualTo("query-column-unknown");
        }
        assertThat(export(requests.developer, slug, "csv").text())
                .isEqualTo("sectionName,ammonia\r\n石砻,0.150\r\n竹岐,0.210\r\n=1+1,\r\n");
        requests.revoke(grant);
        assertThat(records(requests.developer, slug).problem()).isEqualTo("grant-ended");
        assertThat(export(requests.developer, slug, "csv").problem()).isEqualTo("grant-ended");
    }

    @Test
    void everyUseIsOnRecord() {
        var slug = requests.restricted(department);
        table(slug, ROWS);
        var grant = requests.granted(department, Map.of(slug, List.of("sectionName")));
        var page = records(requests.developer, slug, "limit", "2");
        var file = export(requests.developer, slug, "jsonl");

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
        refused = refused == null ? open(ROWS) : refused;
        var answer = records(null, refused, parameter, text);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo(problem);
        var violation = answer.json().path("violations").path(0);
        assertThat(violation.path("pointer").asString()).isEqualTo("/" + parameter);
        assertThat(violation.path("position").asInt()).isEqualTo(position);
        assertThat(violation.path("zh").asString()).isNotBlank();
    }

    @Test
    void otherRefusals() {
        var slug = open(ROWS);
        assertThat(records(null, "30701916-999999").problem()).isEqualTo("dataset-not-found");
        assertThat(records(null, new Scene(api).published(metadata(department))).problem())
                .isEqualTo("table-not-found");
        assertThat(records(null, slug, "table", "../x").problem()).isEqualTo("table-not-found");
        assertThat(records(null, slug, "version", "7").problem()).isEqualTo("version-not-found");
        assertThat(records(null, slug, "limit", "many").problem()).isEqualTo("parameter-invalid");
        assertThat(records(null, slug, "cursor", "x").problem()).isEqualTo("parameter-invalid");
        assertThat(export(null, slug, "exe").problem()).isEqualTo("not-found");
        assertThat(export(null, slug, "geojson", "select", "ammonia").problem()).isEqualTo("parameter-invalid");
        assertThat(records(null, slug, "select", "999999999999999999 * count(*) * 100 as x")
                        .problem())
                .isEqualTo("query-out-of-range");
    }

    @Test
    void exportsComeInEveryForm() throws Exception {
        var slug = open(ROWS);

        assertThat(export(
                                null,
                                slug,
                                "csv",
                                "select",
                                "sectionName, place",
                                "with_bom",
                                "true",
                                "plain",
                                "true",
                                "delimiter",
                                ";")
                        .text())
                .isEqualTo("\uFEFFsectionName;place\r\n石砻;26.1,119.1\r\n竹岐;26.2,119.0\r\n'=1+1;\r\n");
        assertThat(export(null, slug, "json", "select", "ammonia", "order_by", "ammonia desc", "limit", "1")
                        .text())
                .isEqualTo("[{\"ammonia\":0.210}]");
        assertThat(export(null, slug, "jsonl", "select", "sectionName").text())
                .isEqualTo("{\"sectionName\":\"石砻\"}\n{\"sectionName\":\"竹岐\"}\n{\"sectionName\":\"=1+1\"}\n");
        assertThat(export(null, slug, "geojson", "select", "sectionName, place", "offset", "1")
                        .text())
                .isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":"
                        + "{\"type\":\"Point\",\"coordinates\":[119.0,26.2]},\"properties\":{\"sectionName\":\"竹岐\"}},"
                        + "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"sectionName\":\"=1+1\"}}]}");
        try (var workbook = new ReadableWorkbook(
                new ByteArrayInputStream(export(null, slug, "xlsx").response().body()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            assertThat(rows.get(2).getCellText(0)).isEqualTo("竹岐");
            assertThat(rows.get(2).getCellAsNumber(2))
                    .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("0.21"));
            assertThat(rows.get(2).getCellAsDate(1).orElseThrow()).hasToString("2026-05-18T09:00");
            assertThat(rows.get(3).getCell(0).getType()).hasToString("STRING");
        }
    }

    @Test
    void anExportAsParquetIsATable() throws Exception {
        var file =
                export(null, open(ROWS), "parquet", "select", "sectionName as 断面, ammonia", "where", "ammonia > 0.2");

        assertThat(file.response().headers().firstValue("Content-Disposition").orElseThrow())
                .contains("filename*=UTF-8''%E6%B0%B4%E8%B4%A8.parquet");
        var path = java.nio.file.Files.write(
                java.nio.file.Files.createTempFile("export", ".parquet"),
                file.response().body());
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var rows = connection.createStatement().executeQuery("select 断面, ammonia from '%s'".formatted(path))) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1) + rows.getBigDecimal(2)).isEqualTo("竹岐0.210");
            assertThat(rows.next()).isFalse();
        } finally {
            java.nio.file.Files.delete(path);
        }
    }

    @Test
    void aCursorWalksOverEveryRowOnce() {
        var slug = new Scene(api).published(metadata(department));
        var id = new Files(api).uploaded(steward, slug);
        shelf.put(id, 0, 1, "[{\"name\": \"n\", \"type\": \"INTEGER\"}]", "select i as n from range(250) r(i)");

        var seen = Stream.iterate(
                        records(null, slug, "cursor", "*", "limit", "100", "where", "n % 2 = 0"),
                        page -> page != null,
                        page -> page.json().path("next_cursor").isMissingNode()
                                ? null
                                : records(
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
        assertThat(records(null, slug, "cursor", "*", "order_by", "n").problem())
                .isEqualTo("parameter-invalid");
    }

    @Test
    void versionsAndTablesAreChosenAndCompared() {
        var slug = new Scene(api).published(metadata(department));
        var id = new Files(api).uploaded(steward, slug);
        var columns = "[{\"name\": \"id\", \"type\": \"INTEGER\"}, {\"name\": \"v\", \"type\": \"TEXT\"}]";
        shelf.put(id, 0, 1, columns, "select * from (values (1, 'a'), (2, 'b'), (3, 'c')) t(id, v)");
        shelf.put(id, 0, 2, columns, "select * from (values (2, 'B'), (3, 'c'), (4, 'd')) t(id, v)");
        shelf.put(id, 3, 1, columns, "select 9 as id, 'sheet' as v");

        assertThat(records(null, slug, "select", "v").json().path("results").toString())
                .isEqualTo("[{\"v\":\"B\"},{\"v\":\"c\"},{\"v\":\"d\"}]");
        assertThat(records(null, slug, "version", "1", "select", "v", "limit", "1")
                        .json()
                        .path("results")
                        .toString())
                .isEqualTo("[{\"v\":\"a\"}]");
        assertThat(records(null, slug, "table", id + ":3", "select", "v")
                        .json()
                        .path("results")
                        .toString())
                .isEqualTo("[{\"v\":\"sheet\"}]");
        assertThat(api.get(null, "/api/v1/datasets/" + slug + "/tables").json())
                .extracting(table -> table.path("key").asString() + " "
                        + table.path("version").asInt())
                .containsExactly(id + " 2", id + ":3 1");

        var changes = get(null, slug, "records/changes", "from", "1", "to", "2", "key", "id", "limit", "2");
        assertThat(changes.text())
                .isEqualTo("{\"from\":1,\"to\":2,\"results\":["
                        + "{\"change\":\"REMOVED\",\"key\":{\"id\":1},\"before\":{\"v\":\"a\"}},"
                        + "{\"change\":\"CHANGED\",\"key\":{\"id\":2},\"before\":{\"v\":\"b\"},\"after\":{\"v\":\"B\"}}],"
                        + "\"has_more\":true}");
        assertThat(get(null, slug, "records/changes", "from", "1", "to", "2", "key", "id", "offset", "2")
                        .text())
                .endsWith("[{\"change\":\"ADDED\",\"key\":{\"id\":4},\"after\":{\"v\":\"d\"}}],\"has_more\":false}");
        assertThat(get(null, slug, "records/changes", "from", "1", "to", "9", "key", "id")
                        .problem())
                .isEqualTo("version-not-found");
        assertThat(get(null, slug, "records/changes", "from", "1", "to", "2", "key", "nothing")
                        .problem())
                .isEqualTo("query-column-unknown");
    }

    @Test
    void programsLearnTheColumnsThatTheyMaySee() {
        var slug = requests.restricted(department);
        table(slug, ROWS);
        assertThat(get(null, slug, "openapi.json").problem()).isEqualTo("unauthenticated");
        requests.granted(department, Map.of(slug, List.of("ammonia", "measuredAt")));

        var document = get(requests.developer, slug, "openapi.json").json();

        assertThat(document.at("/components/schemas/Record/properties").propertyNames())
                .containsExactly("measuredAt", "ammonia");
        var samples = document.path("paths")
                .path("/api/v1/datasets/%s/records".formatted(slug))
                .at("/get/x-codeSamples");
        assertThat(samples)
                .extracting(sample -> sample.path("lang").asString())
                .contains("shell", "python", "r", "java");
        assertThat(samples.path(0).path("source").asString()).contains("where=measuredAt is not null");
        assertThat(get(null, open(ROWS), "openapi.json").json().path("security").isMissingNode())
                .isTrue();
    }

    @Test
    void whoeverGoesEndsTheirQuestion() throws Exception {
        var slug = new Scene(api).published(metadata(department));
        var id = new Files(api).uploaded(steward, slug);
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
        long started;
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), api.uri("/").getPort())) {
            started = System.nanoTime();
            socket.getOutputStream()
                    .write("GET /api/v1/datasets/%s/records?%s HTTP/1.1\r\nHost: x\r\n\r\n"
                            .formatted(slug, slow)
                            .getBytes(UTF_8));
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(RecordsIT::isWorking);
        }
        Awaitility.await().atMost(Duration.ofSeconds(3)).until(() -> !isWorking());
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(15));
    }

    private static boolean isWorking() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().startsWith("records-"))
                .flatMap(thread -> Stream.of(thread.getValue()))
                .anyMatch(frame -> frame.getClassName().startsWith("org.duckdb."));
    }

    private String open(String rows) {
        var slug = new Scene(api).published(metadata(department));
        table(slug, rows);
        return slug;
    }

    private void table(String slug, String rows) {
        shelf.put(new Files(api).uploaded(steward, slug), 0, 1, COLUMNS, rows);
    }

    private Answer records(String token, String slug, String... parameters) {
        return get(token, slug, "records", parameters);
    }

    private Answer export(String token, String slug, String format, String... parameters) {
        return get(token, slug, "exports/" + format, parameters);
    }

    private Answer get(String token, String slug, String what, String... parameters) {
        var query = new StringBuilder();
        for (int i = 0; i < parameters.length; i += 2) {
            query.append(i == 0 ? "?" : "&")
                    .append(parameters[i])
                    .append('=')
                    .append(URLEncoder.encode(parameters[i + 1], UTF_8));
        }
        return api.get(token, "/api/v1/datasets/%s/%s%s".formatted(slug, what, query));
    }
}
