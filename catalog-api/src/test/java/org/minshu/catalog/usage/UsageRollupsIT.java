package org.minshu.catalog.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.dataset.DatasetViewed;
import org.minshu.catalog.security.Caller;
import org.minshu.embedded.PlatformDatabase;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.identity.Role;
import org.minshu.model.vocabulary.UsageOutcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Works on a database of its own, as it compares the whole of it. */
@CatalogIT
@TestPropertySource(properties = "minshu.usage.views-held=49999")
class UsageRollupsIT {

    private static final String WAITING =
            "select (select count(*) from catalog.usage_change) + (select count(*) from catalog.usage_moved)";

    @Autowired
    Api api;

    @Autowired
    DownloadRecords downloads;

    @Autowired
    ViewRecords views;

    @Autowired
    UsageRollups rollups;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformDatabase database;

    final Caller developer = new Caller("x", "x", Set.of(Role.DEVELOPER), null, "榕江智水", null);
    String department;
    ResourceCode code;
    long id;

    @BeforeEach
    void aDataset() {
        department = new Scene(api).department();
        var slug = new Scene(api).published(Scene.metadata(department));
        code = ResourceCode.parse(slug).orElseThrow();
        id = jdbc.sql("select id from catalog.dataset where code = :code")
                .param("code", code.value())
                .query(Long.class)
                .single();
    }

    @Test
    void rollupsEqualARecountAfterWritersFoldersAndCorrectionsMixed() throws Exception {
        var writing = new AtomicBoolean(true);
        try (var folders = Executors.newFixedThreadPool(2);
                var writers = Executors.newFixedThreadPool(6)) {
            IntStream.range(0, 2).forEach(_ -> folders.execute(() -> foldWhile(writing)));
            var written = IntStream.range(0, 120)
                    .mapToObj(n -> writers.submit(() -> write(n)))
                    .toList();
            for (var each : written) {
                each.get();
            }
            writing.set(false);
        }

        allIsFolded();

        assertThat(calls("DOWNLOAD", "COMPLETED")).isEqualTo(40);
        assertThat(calls("DOWNLOAD", "ABORTED")).isEqualTo(40);
        assertThat(calls("DOWNLOAD", "STARTED")).isZero();
        assertThat(calls("VIEW", "COMPLETED")).isEqualTo(400);
        new Recount(jdbc).agreesWithRollups();
    }

    @Test
    void aRecordCorrectedLongAfterItWasFoldedMovesInTheRollups() throws SQLException {
        var record = downloads.started(download());
        allIsFolded();
        assertThat(calls("DOWNLOAD", "STARTED")).isEqualTo(1);

        downloads.abandon(Instant.now().plusSeconds(1));
        allIsFolded();
        assertThat(calls("DOWNLOAD", "ABORTED")).isEqualTo(1);

        downloads.finished(record, UsageOutcome.COMPLETED, 700, 7L);
        allIsFolded();
        assertThat(calls("DOWNLOAD", "STARTED") + calls("DOWNLOAD", "ABORTED")).isZero();
        assertThat(calls("DOWNLOAD", "COMPLETED")).isEqualTo(1);
        new Recount(jdbc).agreesWithRollups();
    }

    @Test
    void afterAKillInTheMiddleOfAFoldNothingIsLostAndNothingCountsTwice() throws SQLException {
        try (var dying = connect()) {
            dying.setAutoCommit(false);
            dying.createStatement().execute("select pg_advisory_xact_lock(x'6D696E757367'::bigint)");
            downloads.refused(download());
            assertThat(number(dying, "select catalog.usage_fold(1000)")).isPositive();
            downloads.refused(download());
            assertThat(rollups.fold()).as("a second folder stands aside").isZero();
            kill(dying);
        }

        allIsFolded();

        assertThat(calls("DOWNLOAD", "REFUSED")).isEqualTo(2);
        new Recount(jdbc).agreesWithRollups();
    }

    @Test
    void aRecordWhoseWriterDiesBeforeItsCommitIsNeitherRecordedNorCounted() throws SQLException {
        try (var dying = connect()) {
            dying.setAutoCommit(false);
            dying.createStatement().execute("""
                    insert into catalog.usage_record (at, day, kind, outcome, dataset, department, dataset_title)
                    values (now(), current_date, 'VIEW', 'COMPLETED', '%s', 'd', 't')""".formatted(code.value()));
            kill(dying);
        }

        allIsFolded();

        assertThat(calls("VIEW", "COMPLETED")).isZero();
        new Recount(jdbc).agreesWithRollups();
    }

    @Test
    void monthsOutsideTheMadeOnesAreCountedToo() throws SQLException {
        try (var connection = connect()) {
            connection.createStatement().execute("""
                    insert into catalog.usage_record (at, day, kind, outcome, dataset, department, dataset_title)
                    values ('2019-12-31T17:00:00Z', '2020-01-01', 'VIEW', 'COMPLETED', '%s', 'd', 't')""".formatted(code.value()));
        }

        allIsFolded();
        rollups.makeMonths();

        assertThat(calls("VIEW", "COMPLETED")).isEqualTo(1);
        new Recount(jdbc).agreesWithRollups();
    }

    @Test
    void theRunTimeRoleCanChangeNoSum() {
        for (var table : List.of(
                "usage_hour",
                "usage_day",
                "usage_share",
                "usage_dataset",
                "usage_clock",
                "usage_dataset_month",
                "usage_library",
                "usage_change")) {
            for (var sql : List.of("update catalog.%s set calls = 9", "delete from catalog.%s")) {
                assertThatThrownBy(() -> jdbc.sql(sql.formatted(table)).update())
                        .as(table)
                        .hasStackTraceContaining("permission denied");
            }
        }
    }

    private void write(int n) {
        switch (n % 3) {
            case 0 -> downloads.finished(downloads.started(download()), UsageOutcome.COMPLETED, 10, 1L);
            case 1 -> downloads.finished(downloads.started(download()), UsageOutcome.ABORTED, 5, null);
            default ->
                views.add(IntStream.range(0, 10)
                        .mapToObj(i -> new DatasetViews.View(
                                Instant.now().minusSeconds(i * 1_000L), new DatasetViewed(id, code, developer)))
                        .toList());
        }
    }

    private void foldWhile(AtomicBoolean writing) {
        while (writing.get()) {
            rollups.fold();
        }
    }

    /** By us or by the worker, which goes on beside the test. */
    private void allIsFolded() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            rollups.fold();
            assertThat(jdbc.sql(WAITING).query(Long.class).single()).isZero();
        });
    }

    private long calls(String kind, String outcome) {
        return jdbc.sql("""
                        select coalesce(sum(calls), 0) from catalog.usage_day
                         where dataset = :dataset and kind = :kind and outcome = :outcome""")
                .param("dataset", code.value())
                .param("kind", kind)
                .param("outcome", outcome)
                .query(Long.class)
                .single();
    }

    private Download download() {
        return new Download(developer, code, department, "file", "grant", "S1", List.of("a"));
    }

    /** As a process dies: the server finds its connection gone in the middle of a transaction. */
    private void kill(Connection dying) throws SQLException {
        var process = number(dying, "select pg_backend_pid()");
        var superuser = database.superuser();
        try (var connection = DriverManager.getConnection(database.url(), superuser.user(), superuser.password())) {
            connection.createStatement().execute("select pg_terminate_backend(" + process + ", 5000)");
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.url(), database.runtime().user(), database.runtime().password());
    }
}
