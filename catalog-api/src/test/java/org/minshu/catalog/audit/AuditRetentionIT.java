package org.minshu.catalog.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.CatalogIT;
import org.minshu.embedded.Login;
import org.minshu.embedded.PlatformDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Works on a database of its own: dropping moves the point from which the others verify. */
@CatalogIT
@TestPropertySource(properties = "minshu.audit.keep=P3Y")
class AuditRetentionIT {

    @Autowired
    AuditSealer sealer;

    @Autowired
    PlatformDatabase database;

    @Test
    void sealedMonthsAreDroppedAndWhatOverlapsThemDoesNotBlockTheNext() throws SQLException {
        month("202001", "2020-01-01", "2020-02-01");
        month("202002", "2020-02-01", "2020-03-01");
        entry("2020-02-01");
        entry("2020-01-31");
        sealAll();

        assertThat(drop("2020-02-15")).isEqualTo(1);
        assertThat(verify().broken()).isNull();
        assertThat(drop("2020-03-15")).isEqualTo(1);
        entry("2026-11-01");
        sealAll();
        assertThat(verify()).isEqualTo(new AuditVerification.Report(1, 0, null));
    }

    private void sealAll() throws SQLException {
        while (verify().unsealed() > 0) {
            sealer.seal();
        }
    }

    private void month(String name, String from, String to) throws SQLException {
        execute(
                "create table catalog.audit_entry_%s partition of catalog.audit_entry for values from ('%s 00:00:00+00') to ('%s 00:00:00+00')"
                        .formatted(name, from, to));
    }

    private void entry(String day) throws SQLException {
        execute(
                "insert into catalog.audit_entry (at, actor, actor_name, action, subject) values ('%s 12:00:00+00', 'a', 'a', 'b', 'c')"
                        .formatted(day));
    }

    private int drop(String day) throws SQLException {
        try (var connection = connect(database.runtime());
                var rows =
                        connection.createStatement().executeQuery("select catalog.audit_drop_before('" + day + "')")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = connect(database.owner());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private AuditVerification.Report verify() throws SQLException {
        try (var connection = connect(database.runtime())) {
            return AuditVerification.of(connection);
        }
    }

    private java.sql.Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(database.url(), login.user(), login.password());
    }
}
