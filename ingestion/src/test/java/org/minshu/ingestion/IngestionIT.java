package org.minshu.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minshu.client.file.InspectDistribution;
import org.minshu.embedded.PlatformDatabase;
import org.minshu.embedded.TestEngines;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/** The whole worker on a real database, against an API that can be made to fail. */
class IngestionIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static PlatformDatabase database;
    private static FakeApi api;
    private static ConfigurableApplicationContext worker;
    private static JdbcClient administrator;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() throws IOException {
        database = TestEngines.shared().freshDatabase();
        api = new FakeApi();
        worker = new SpringApplicationBuilder(Ingestion.class)
                .run(
                        "--spring.config.name=ingestion",
                        "--server.port=0",
                        "--management.server.port=0",
                        "--minshu.database.url=" + database.url(),
                        "--minshu.database.owner-user=" + database.owner().user(),
                        "--minshu.database.owner-password=" + database.owner().password(),
                        "--minshu.database.user=" + database.runtime().user(),
                        "--minshu.database.password=" + database.runtime().password(),
                        "--minshu.catalog.base-url=" + api.address(),
                        "--minshu.identity.token-uri=" + api.address().resolve("/oauth2/token"),
                        "--minshu.ingestion.secret=s",
                        "--minshu.objects.endpoint="
                                + TestEngines.shared().objects().endpoint(),
                        "--minshu.objects.access-key="
                                + TestEngines.shared().objects().accessKey(),
                        "--minshu.objects.secret-key="
                                + TestEngines.shared().objects().secretKey(),
                        "--minshu.objects.bucket=" + TestEngines.shared().freshBucket(),
                        "--minshu.ingestion.reading.folder=" + folder,
                        "--minshu.tracing.endpoint=" + api.address().resolve("/v1/traces"),
                        "--management.opentelemetry.tracing.export.schedule-delay=50ms",
                        "--minshu.ingestion.retry.first=10ms",
                        "--minshu.ingestion.retry.longest=100ms",
                        "--minshu.ingestion.retry.attempts=3");
        administrator = JdbcClient.create(new DriverManagerDataSource(
                database.url(),
                database.superuser().user(),
                database.superuser().password()));
    }

    @AfterAll
    static void stop() {
        worker.close();
        api.close();
    }

    @Test
    void anUploadedFileIsUnderstoodStepByStepAndReported() {
        api.originals.put("d1", "id,name\n1,a\n2,b\n3\n".getBytes(StandardCharsets.UTF_8));
        leave("d1");
        await(() -> api.reports.containsKey("d1"));
        var report = JsonMapper.shared().readTree(api.reports.get("d1"));
        assertThat(report.path("header").toString()).isEqualTo("[\"id\",\"name\"]");
        assertThat(report.path("encoding").asString()).isEqualTo("UTF-8");
        var table = report.path("tables").path(0);
        assertThat(table.path("rows").asInt()).isEqualTo(2);
        assertThat(table.path("rejected").asInt()).isEqualTo(1);
        assertThat(table.path("columns").toString())
                .isEqualTo("[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"name\",\"type\":\"TEXT\"}]");
        assertThat(table.path("profile").path("columns").path(0).path("max").asString())
                .isEqualTo("2");
        var said = String.join("", api.progress.get("d1"));
        assertThat(said)
                .containsSubsequence("DETECT", "CONVERT", "PROFILE")
                .contains(table.path("objectKey").asString())
                .contains(table.path("rejectsKey").asString());
        await(() -> count("scheduled_tasks", "d1") == 0);
        assertThat(administrator
                        .sql("select count(*) from ingestion.understanding where distribution = 'd1'")
                        .query(Long.class)
                        .single())
                .isZero();
        await(() -> leftFor("d1").isEmpty());
    }

    private static List<Path> leftFor(String distribution) {
        try (var all = Files.walk(folder)) {
            return all.filter(path -> path.toString().contains("/" + distribution))
                    .toList();
        } catch (IOException | UncheckedIOException changing) {
            return List.of(folder);
        }
    }

    @Test
    void aFileThatCannotBeReadIsRefusedByItsReasonAndNotTriedAgain() {
        api.originals.put("bad", "PAR1 cut short".getBytes(StandardCharsets.UTF_8));
        leave("bad");
        await(() -> api.reports.containsKey("bad"));
        assertThat(JsonMapper.shared()
                        .readTree(api.reports.get("bad"))
                        .path("refusal")
                        .path("code")
                        .asString())
                .isEqualTo("DAMAGED");
        await(() -> count("scheduled_tasks", "bad") == 0);
        assertThat(count("parked_task", "bad")).isZero();
    }

    @Test
    void theTraceOfTheUploadGoesOnInItsInspection() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        api.originals.put("traced", "a\n1\n".getBytes(StandardCharsets.UTF_8));

        leave("traced", ", \"traceparent\": \"00-%s-00f067aa0ba902b7-01\"".formatted(trace));

        await(() -> api.reports.containsKey("traced"));
        assertThat(api.callers.get("GET traced")).contains(trace).endsWith("-01");
        assertThat(api.callers.get("PUT traced")).contains(trace).endsWith("-01");
        await(() -> api.exported().contains(trace)); // other uploads are inspected, and exported, beside it
        assertThat(api.exported())
                .contains(hex("inspect-distribution"))
                .contains(hex("/api/v1/distributions/{id}/original"))
                .doesNotContain(hex("distributions/traced"));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileThatWasRemovedMeanwhileIsNoFailure() {
        leave("gone");
        await(() -> count("scheduled_tasks", "gone") == 0);
        assertThat(count("parked_task", "gone")).isZero();
    }

    @Test
    void whatKeepsFailingIsParkedWithItsReasonAndCanBeRetried() {
        leave("refused-1");
        await(() -> count("parked_task", "refused-1") == 1);
        assertThat(administrator
                        .sql("select problem from ingestion.parked_task where task_instance = 'refused-1'")
                        .query(String.class)
                        .single())
                .contains("403");
        api.originals.put("refused-1", "a\n1\n".getBytes(StandardCharsets.UTF_8));
        assertThat(administrator
                        .sql("select ingestion.retry_parked_task('inspect-distribution', 'refused-1')")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        await(() -> api.reports.containsKey("refused-1"));
    }

    /** What its operations page does, as the role it does it with. */
    @Test
    void theCatalogueLooksAfterParkedWorkThroughFunctionsOnly() {
        leave("refused-2");
        leave("refused-3");
        await(() -> count("parked_task", "refused-2") == 1 && count("parked_task", "refused-3") == 1);

        assertThat(asCatalogue("(select parked from ingestion.work_figures())::text"))
                .isNotEqualTo("0");
        assertThat(asCatalogue("(select string_agg(instance || problem, ',') from ingestion.parked_tasks(100, 0))"))
                .contains("refused-2", "403");
        assertThat(asCatalogue("ingestion.schema_version()")).isEqualTo("202611301020");
        assertThat(asCatalogue("(select count(*) from ingestion.work_by_task())::text"))
                .isNotNull();
        assertThat(asCatalogue("ingestion.discard_parked('inspect-distribution', 'refused-2')::text"))
                .isEqualTo("true");
        assertThat(asCatalogue("ingestion.discard_parked('inspect-distribution', 'refused-2')::text"))
                .isEqualTo("false");
        api.originals.put("refused-3", "a\n1\n".getBytes(StandardCharsets.UTF_8));
        assertThat(asCatalogue("ingestion.retry_parked('inspect-distribution', 'refused-3')::text"))
                .isEqualTo("true");
        await(() -> api.reports.containsKey("refused-3"));
        assertThatThrownBy(() -> asCatalogue("(select problem from ingestion.parked_task limit 1)"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private static String asCatalogue(String expression) {
        var login = new DriverManagerDataSource(
                database.url(),
                database.superuser().user(),
                database.superuser().password());
        var role = new Properties();
        role.setProperty("options", "-c role=minshu_catalog");
        login.setConnectionProperties(role);
        return JdbcClient.create(login)
                .sql("select " + expression)
                .query(String.class)
                .single();
    }

    @Test
    void anOutageParksNothingAndIsCaughtUpWith() {
        api.originals.put("later", "a\n1\n".getBytes(StandardCharsets.UTF_8));
        api.away = true;
        leave("later");
        await(() -> failures("later") > 3);
        api.away = false;
        await(() -> api.reports.containsKey("later"));
        assertThat(count("parked_task", "later")).isZero();
    }

    @Test
    void theCatalogueMayLeaveWorkButNotReadIt() {
        assertThatThrownBy(() -> administrator
                        .sql("set role minshu_catalog; select 1 from ingestion.scheduled_tasks")
                        .query()
                        .listOfRows())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    /** As the catalogue does it, in its role. */
    private static void leave(String distribution) {
        leave(distribution, "");
    }

    private static void leave(String distribution, String more) {
        administrator
                .sql("""
                        set role minshu_catalog;
                        insert into ingestion.scheduled_tasks
                               (task_name, task_instance, task_data, execution_time, picked, version)
                        values ('%s', '%s', '{"distribution": "%s"%s}', now(), false, 1) on conflict do nothing""".formatted(InspectDistribution.TASK, distribution, distribution, more))
                .update();
    }

    private static int failures(String distribution) {
        return administrator
                .sql(
                        "select coalesce(max(consecutive_failures), 0) from ingestion.scheduled_tasks where task_instance = ?")
                .param(distribution)
                .query(Integer.class)
                .single();
    }

    private static long count(String table, String distribution) {
        return administrator
                .sql("select count(*) from ingestion." + table + " where task_instance = ?")
                .param(distribution)
                .query(Long.class)
                .single();
    }

    private static void await(BooleanSupplier condition) {
        var deadline = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("still waiting").isBefore(deadline);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
