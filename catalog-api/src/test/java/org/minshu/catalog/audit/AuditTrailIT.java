package org.minshu.catalog.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.security.Caller;
import org.minshu.embedded.Login;
import org.minshu.embedded.PlatformDatabase;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@CatalogIT
class AuditTrailIT {

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditSealer sealer;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    PlatformDatabase database;

    @Autowired
    Api api;

    final String subject = "thing " + UUID.randomUUID();

    @BeforeEach
    void threeRows() {
        IntStream.range(0, 3).forEach(i -> record("thing.changed", i));
    }

    @Test
    void aChangeThatIsRolledBackLeavesNoRow() {
        transactions.executeWithoutResult(transaction -> {
            trail.record(Caller.platform(), "thing.lost", subject, null, "x");
            transaction.setRollbackOnly();
        });

        assertThat(count("thing.lost")).isZero();
    }

    @Test
    void writersAtTheSameTimeAreAllSealedWithinASecondAndTheChainIsWhole() throws Exception {
        try (var writers = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 200).forEach(i -> writers.execute(() -> record("thing.raced", i)));
        }

        awaitSealed();

        assertThat(count("thing.raced")).isEqualTo(200);
        assertThat(verify().broken()).isNull();
        assertThat(verify().sealed()).isGreaterThanOrEqualTo(200);
    }

    @Test
    void theRunTimeRoleCanNeitherChangeNorRemoveRows() {
        for (var sql : new String[] {
            "update catalog.audit_entry set actor = 'x'",
            "delete from catalog.audit_entry",
            "truncate catalog.audit_entry",
            "update catalog.audit_seal set hash = ''",
            "delete from catalog.audit_seal",
            "drop table catalog.audit_entry"
        }) {
            assertThatThrownBy(() -> execute(database.runtime(), sql)).as(sql).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aRowChangedByASuperuserIsNamed() throws Exception {
        awaitSealed();
        var id = firstId();
        try {
            execute(database.superuser(), "update catalog.audit_entry set after = '99' where id = " + id);
            assertThat(verify().broken()).isEqualTo("row " + id + " was changed");
        } finally {
            execute(database.superuser(), "update catalog.audit_entry set after = '0' where id = " + id);
        }
        assertThat(verify().broken()).isNull();
    }

    @Test
    void aRowRemovedByASuperuserIsNamed() throws Exception {
        awaitSealed();
        var id = firstId();
        execute(
                database.superuser(),
                "create table if not exists public.kept as select * from catalog.audit_entry where id = " + id);
        try {
            execute(database.superuser(), "delete from catalog.audit_entry where id = " + id);
            assertThat(verify().broken()).isEqualTo("row " + id + " is missing");
        } finally {
            execute(
                    database.superuser(),
                    "insert into catalog.audit_entry overriding system value select * from public.kept");
            execute(database.superuser(), "drop table public.kept");
        }
        assertThat(verify().broken()).isNull();
    }

    @Test
    void aRowSlippedInBehindTheSealIsNamed() throws Exception {
        awaitSealed();
        execute(database.superuser(), """
                insert into catalog.audit_entry (tx, actor, actor_name, action, subject)
                values ('1', 'nobody', 'nobody', 'thing.forged', 'x')""");
        try {
            assertThat(verify().broken()).endsWith("was slipped in");
        } finally {
            execute(database.superuser(), "delete from catalog.audit_entry where action = 'thing.forged'");
        }
    }

    @Test
    void theUnsealedTailIsReported() throws Exception {
        awaitSealed();
        try (var running = connect(database.runtime())) {
            running.setAutoCommit(false);
            running.createStatement()
                    .execute(
                            "insert into catalog.audit_entry (actor, actor_name, action, subject) values ('a', 'a', 'b', 'c')");
            record("thing.waiting", 1);

            assertThat(sealer.seal()).isZero();
            assertThat(verify().unsealed()).isEqualTo(1);
            running.rollback();
        }
    }

    @Test
    void auditorsFilterAndExportAndNobodyElseReads() {
        var auditor = TestTokens.of(Role.AUDITOR);
        var query = "?subject=" + subject.replace(" ", "%20");

        assertThat(api.get(auditor, "/api/v1/audit" + query)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(3);
        assertThat(api.get(auditor, "/api/v1/audit/export" + query).text().lines())
                .hasSize(4);
        assertThat(api.get(auditor, "/api/v1/audit?action=audit.exported")
                        .json()
                        .path("total")
                        .asInt())
                .isPositive();
        assertThat(api.get(TestTokens.of(Role.AUTHORITY), "/api/v1/audit").problem())
                .isEqualTo("not-allowed");
        assertThat(api.get(null, "/api/v1/audit").status()).isEqualTo(401);
    }

    @Test
    void theTrailIsNotDroppedBeforeItsTime() {
        assertThatThrownBy(() -> execute(database.runtime(), "select catalog.audit_drop_before(current_date - 100)"))
                .hasMessageContaining("180 days");
    }

    private void record(String action, int value) {
        transactions.executeWithoutResult(_ -> trail.record(Caller.platform(), action, subject, null, value));
    }

    private void awaitSealed() throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (verify().unsealed() > 0 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(verify().unsealed()).isZero();
    }

    private AuditVerification.Report verify() throws SQLException {
        try (var connection = connect(database.runtime())) {
            return AuditVerification.of(connection);
        }
    }

    private long firstId() throws SQLException {
        try (var connection = connect(database.superuser());
                var rows = connection
                        .createStatement()
                        .executeQuery("select min(id) from catalog.audit_entry where subject = '" + subject + "'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private int count(String action) {
        return api.get(
                        TestTokens.of(Role.AUDITOR),
                        "/api/v1/audit?action=" + action + "&subject=" + subject.replace(" ", "%20"))
                .json()
                .path("total")
                .asInt();
    }

    private void execute(Login login, String sql) throws SQLException {
        try (var connection = connect(login);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(database.url(), login.user(), login.password());
    }
}
