package org.minshu.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minshu.client.file.InspectDistribution;
import org.minshu.embedded.PlatformDatabase;
import org.minshu.embedded.TestEngines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The worker as a real process that is killed in the midst of each step: the next one goes on, and finds the same. */
@Tag("long")
class KilledWorkerIT {

    private static final String FILE = "d1";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private PlatformDatabase database;
    private FakeApi api;
    private JdbcClient administrator;
    private String bucket;
    private Process worker;

    @BeforeEach
    void open() throws IOException {
        database = TestEngines.shared().freshDatabase();
        bucket = TestEngines.shared().freshBucket();
        api = new FakeApi();
        administrator = JdbcClient.create(new DriverManagerDataSource(
                database.url(),
                database.superuser().user(),
                database.superuser().password()));
        api.originals.put(FILE, file());
        worker = start("first");
        await(() -> isMigrated());
    }

    private static byte[] file() {
        return IntStream.range(0, 20_000)
                .mapToObj(i -> "%06d,站点%d,%d.5,2023年5月%d日".formatted(i, i % 7, i, 1 + i % 28))
                .collect(Collectors.joining("\n", "编号,名称,数值,日期\n", "\n坏行\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private boolean isMigrated() {
        return administrator
                .sql("select to_regclass('ingestion.understanding') is not null")
                .query(Boolean.class)
                .single();
    }

    @AfterEach
    void close() throws InterruptedException {
        worker.destroyForcibly().waitFor();
        api.close();
    }

    @Test
    void aWorkerThatLivesLeavesNothing() {
        leave();
        await(() -> api.reports.containsKey(FILE));
        await(() -> left() == 0);
        assertWhole(JsonMapper.shared().readTree(api.reports.get(FILE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DETECT", "CONVERT", "PROFILE", "REPORT"})
    void anotherGoesOnWhereItWasKilled(String step) throws Exception {
        var reached = new CountDownLatch(1);
        var dead = new CountDownLatch(1);
        api.watcher = (_, at) -> {
            if (at.equals(step) && dead.getCount() == 1) {
                reached.countDown();
                hold(dead);
            }
        };
        leave();
        assertThat(reached.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        worker.destroyForcibly().waitFor();
        api.reports.clear();
        dead.countDown();
        worker = start("second");

        await(() -> api.reports.containsKey(FILE));

        assertWhole(JsonMapper.shared().readTree(api.reports.get(FILE)));
        await(() -> administrator
                        .sql(
                                "select (select count(*) from ingestion.scheduled_tasks) + (select count(*) from ingestion.understanding)")
                        .query(Long.class)
                        .single()
                == 0);
        await(() -> left() == 0);
    }

    private static void hold(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void assertWhole(JsonNode report) {
        var table = report.path("tables").path(0);
        assertThat(table.path("rows").asInt()).isEqualTo(20_000);
        assertThat(table.path("rejected").asInt()).isEqualTo(1);
        assertThat(table.path("columns").toString()).contains("\"编号\",\"type\":\"TEXT\"", "\"日期\",\"type\":\"DATE\"");
        assertThat(table.path("profile").path("columns").path(2).path("max").asString())
                .isEqualTo("19999.5");
    }

    /** Folders of one file; each process has one of its own that it may keep while it lives. */
    private long left() {
        try (var all = Files.walk(folder)) {
            return all.filter(path -> path.getFileName().toString().startsWith(FILE))
                            .count()
                    + Math.max(0, roots() - 1);
        } catch (IOException | UncheckedIOException changing) {
            return 1;
        }
    }

    private long roots() throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(Files::isDirectory).count();
        }
    }

    private void leave() {
        administrator.sql("""
                        set role minshu_catalog;
                        insert into ingestion.scheduled_tasks
                               (task_name, task_instance, task_data, execution_time, picked, version)
                        values ('%s', '%s', '{"distribution": "%s"}', now(), false, 1)""".formatted(InspectDistribution.TASK, FILE, FILE)).update();
    }

    private Process start(String name) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Ingestion.class.getName()));
        builder.environment().keySet().removeIf(variable -> variable.startsWith("MINSHU_"));
        builder.environment().putAll(settings());
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
    }

    private Map<String, String> settings() {
        var objects = TestEngines.shared().objects();
        return Map.ofEntries(
                Map.entry("MINSHU_SERVER_PORT", "0"),
                Map.entry("MINSHU_SERVER_MANAGEMENT_PORT", "0"),
                Map.entry("MINSHU_DATABASE_URL", database.url()),
                Map.entry("MINSHU_DATABASE_OWNER_USER", database.owner().user()),
                Map.entry("MINSHU_DATABASE_OWNER_PASSWORD", database.owner().password()),
                Map.entry("MINSHU_DATABASE_USER", database.runtime().user()),
                Map.entry("MINSHU_DATABASE_PASSWORD", database.runtime().password()),
                Map.entry("MINSHU_CATALOG_BASE_URL", api.address().toString()),
                Map.entry(
                        "MINSHU_IDENTITY_TOKEN_URI",
                        api.address().resolve("/oauth2/token").toString()),
                Map.entry("MINSHU_INGESTION_SECRET", "s"),
                Map.entry("MINSHU_INGESTION_READING_FOLDER", folder.toString()),
                Map.entry("MINSHU_INGESTION_READING_MEMORY", "128MB"),
                Map.entry("MINSHU_OBJECTS_ENDPOINT", objects.endpoint().toString()),
                Map.entry("MINSHU_OBJECTS_ACCESS_KEY", objects.accessKey()),
                Map.entry("MINSHU_OBJECTS_SECRET_KEY", objects.secretKey()),
                Map.entry("MINSHU_OBJECTS_BUCKET", bucket));
    }

    private static void await(BooleanSupplier condition) {
        var deadline = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("still waiting").isBefore(deadline);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
