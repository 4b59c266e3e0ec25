package org.minshu.embedded;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestEnginesIT {

    private final PlatformDatabase database = TestEngines.shared().freshDatabase();

    @Test
    void theOwnerMakesTablesAndTheRunTimeRoleDoesNot() throws SQLException {
        run(database.owner(), "create schema catalog");
        run(database.owner(), "create table catalog.kept ()");

        assertThatThrownBy(() -> run(database.runtime(), "create schema own"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> run(database.runtime(), "select from catalog.kept"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void theRunTimeRoleMayDoWhatItsGroupsMay() throws SQLException {
        run(database.owner(), "create schema catalog");
        run(database.owner(), "grant usage on schema catalog to minshu_catalog");
        run(database.owner(), "create table catalog.kept ()");
        run(database.owner(), "grant insert on catalog.kept to minshu_catalog");

        assertThatCode(() -> run(database.runtime(), "insert into catalog.kept default values"))
                .doesNotThrowAnyException();
    }

    private void run(Login login, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), login.user(), login.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
