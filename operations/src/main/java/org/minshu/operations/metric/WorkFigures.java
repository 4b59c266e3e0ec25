package org.minshu.operations.metric;

import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What a queue was found to hold; {@code oldest} in seconds. */
record WorkFigures(double queued, double oldest, double failing, double parked) {

    private static final int PATIENCE_SECONDS = 3;

    static WorkFigures of(DataSource dataSource, WorkQueue queue) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            try (var row = statement.executeQuery(queue.sql())) {
                row.next();
                return read(row);
            }
        }
    }

    /** A null, as of the oldest of nothing, reads 0. */
    private static WorkFigures read(ResultSet row) throws SQLException {
        return new WorkFigures(
                row.getDouble("queued"), row.getDouble("oldest"), row.getDouble("failing"), row.getDouble("parked"));
    }
}
