package org.minshu.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Lets the role that an application runs as see which version a schema has: without it, it could not check. */
record VersionGrant(String schema, String role) {

    /** Two processes must not grant at once, which PostgreSQL refuses one of them. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('minshu grants'))";

    private static final String GRANT = """
            select format('grant usage on schema %1$I to %3$I; grant select on %1$I.%2$I to %3$I', ?, 'flyway_schema_history', ?)
             where not has_schema_privilege(?, ?, 'usage')
                or not has_table_privilege(?, format('%I.%I', ?, 'flyway_schema_history'), 'select')
            """;

    void ensure(String url, Login owner) {
        try (var connection = DriverManager.getConnection(url, owner.user(), owner.password())) {
            connection.setAutoCommit(false);
            grant(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot let %s read the version of schema %s".formatted(role, schema), e);
        }
    }

    private void grant(Connection connection) throws SQLException {
        try (var lock = connection.createStatement();
                var missing = connection.prepareStatement(GRANT)) {
            lock.execute(ONE_AT_A_TIME);
            var values = new String[] {schema, role, role, schema, role, schema};
            for (int i = 0; i < values.length; i++) {
                missing.setString(i + 1, values[i]);
            }
            var grant = missing.executeQuery();
            if (grant.next()) {
                lock.execute(grant.getString(1));
            }
        }
    }
}
