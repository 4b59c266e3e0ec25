package org.minshu.tables.duckdb;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.minshu.tables.Patience;
import org.minshu.tables.TableRefused;
import org.minshu.tables.TableRefused.Reason;

/** One statement at work: interrupted when nobody waits any more, and what it holds is given back at its end. */
final class Work implements AutoCloseable {

    private static final long LOOK_MILLIS = 50;

    private final Patience patience;
    private final Deque<AutoCloseable> held = new ArrayDeque<>();
    private final PreparedStatement statement;
    private boolean closed;

    /**
     * @param held what to close after it, last one first, also where this fails
     */
    Work(Connection connection, Sql sql, Patience patience, ScheduledExecutorService clock, AutoCloseable... held) {
        this.patience = patience;
        for (var one : held) {
            this.held.push(one);
        }
        this.held.push(connection);
        try {
            statement = connection.prepareStatement(sql.text());
            this.held.push(statement);
            for (int i = 0; i < sql.values().size(); i++) {
                statement.setObject(i + 1, sql.values().get(i));
            }
            var watch = clock.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
            this.held.push(() -> watch.cancel(false));
        } catch (SQLException failure) {
            close();
            throw refusal(failure);
        }
    }

    ResultSet query() {
        try {
            return statement.executeQuery();
        } catch (SQLException failure) {
            close();
            throw refusal(failure);
        }
    }

    long number() {
        try (var rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw refusal(failure);
        }
    }

    long update() {
        try {
            return statement.executeLargeUpdate();
        } catch (SQLException failure) {
            throw refusal(failure);
        }
    }

    /** Again and again: an interrupt that comes before the statement runs is lost. */
    private void look() {
        if (patience.isOver()) {
            try {
                statement.cancel();
            } catch (SQLException _) {
                // It has just ended
            }
        }
    }

    RuntimeException refusal(SQLException failure) {
        var message = Objects.requireNonNullElse(failure.getMessage(), "");
        var kind = message.substring(0, Math.max(0, message.indexOf(" Error:"))).toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "interrupt" ->
                patience.isGone()
                        ? new TableRefused(Reason.ENDED, "Nobody waits for the answer", failure)
                        : new TableRefused(Reason.TOO_SLOW, "The answer takes longer than it may", failure);
            case "out of memory" ->
                new TableRefused(Reason.TOO_LARGE, "The answer needs more memory than it may", failure);
            case "out of range", "conversion" ->
                new TableRefused(Reason.OUT_OF_RANGE, "A number got larger than numbers can be", failure);
            default -> new IllegalStateException("DuckDB refused: " + message, failure);
        };
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        RuntimeException first = null;
        while (!held.isEmpty()) {
            try {
                held.pop().close();
            } catch (Exception failure) {
                first = first == null ? new IllegalStateException(failure) : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
