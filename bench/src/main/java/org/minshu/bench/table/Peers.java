package org.minshu.bench.table;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.duckdb.DuckDBConnection;
import org.minshu.bench.measure.Kind;
import org.minshu.bench.platform.PlatformDatabase;

/** The same question to DuckDB by its own driver, with the platform's limits, and to PostgreSQL with an index on the day. */
final class Peers implements AutoCloseable {

    private final Path folder;
    private final LargeTable table;
    private final DuckDBConnection duckdb;
    private final List<Connection> opened = new CopyOnWriteArrayList<>();
    private final ThreadLocal<Connection> duckdbs = ThreadLocal.withInitial(() -> opened(this::duckdb));
    private final ThreadLocal<Connection> postgres = ThreadLocal.withInitial(() -> opened(this::postgres));

    Peers(Path folder, LargeTable table) throws SQLException {
        this.folder = folder;
        this.table = table;
        this.duckdb = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        try (var statement = duckdb.createStatement()) {
            statement.execute("set memory_limit = '384MB'");
        }
    }

    /** Loads PostgreSQL. */
    void load() throws IOException, SQLException {
        try (var database = new PlatformDatabase(folder).connect();
                var statement = database.createStatement()) {
            statement.execute("drop table if exists public.bench_table");
            statement.execute("""
                create unlogged table public.bench_table (id bigint, code text, 断面 text, 日期 date, 时间 timestamp,
                    氨氮 numeric(10, 3), 流量 double precision, 达标 boolean, 次数 bigint, 备注 text)\
                """);
            statement.execute("copy public.bench_table from '%s' (format csv, header true)".formatted(table.csv()));
            statement.execute("create index bench_table_day on public.bench_table (日期)");
            statement.execute("vacuum analyze public.bench_table");
        }
    }

    List<Kind> kinds(Days days) {
        return List.of(
                new Kind(
                        "the same, DuckDB's JDBC on the same file",
                        _ -> ask(duckdbs.get(), "read_parquet('%s')".formatted(table.parquet()), days.next())),
                new Kind(
                        "the same, PostgreSQL with an index on the day",
                        _ -> ask(postgres.get(), "public.bench_table", days.next())));
    }

    private static boolean ask(Connection connection, String from, LocalDate day) throws IOException {
        try (var statement = connection.prepareStatement("""
            select 断面, avg(流量) as mean, count(*) as n from %s where 日期 >= ? and 日期 < ?
             group by 断面 order by mean desc limit 20\
            """.formatted(from))) {
            statement.setObject(1, Date.valueOf(day));
            statement.setObject(2, Date.valueOf(day.plusDays(Days.LENGTH)));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var _ = rows.getString(1);
                }
            }
            return true;
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    private Connection duckdb() throws SQLException {
        return duckdb.duplicate();
    }

    private Connection postgres() throws SQLException, IOException {
        return new PlatformDatabase(folder).connect();
    }

    private Connection opened(Opening opening) {
        try {
            var connection = opening.open();
            opened.add(connection);
            return connection;
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connection : opened) {
            connection.close();
        }
        duckdb.close();
    }

    private interface Opening {

        Connection open() throws SQLException, IOException;
    }
}
