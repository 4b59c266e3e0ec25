package org.minshu.tables.duckdb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.minshu.objects.ObjectStore;
import org.minshu.tables.ColumnType;
import org.minshu.tables.CsvForm;
import org.minshu.tables.ParquetAnswer;
import org.minshu.tables.Patience;
import org.minshu.tables.Question;
import org.minshu.tables.Reference;
import org.minshu.tables.Rows;
import org.minshu.tables.StoredTable;
import org.minshu.tables.TableColumn;
import org.minshu.tables.TableEngine;
import org.minshu.tables.TableRefused;
import org.minshu.tables.TableRefused.Reason;
import org.minshu.tables.TableSettings;
import org.minshu.tables.VersionPair;

/** Answers by DuckDB, which reads copies of the tables on the local disk. */
public final class DuckDbTables implements TableEngine, AutoCloseable {

    private static final long LOOK_AGAIN_MILLIS = 50;

    private final Folder folder;
    private final Instance instance;
    private final LocalCopies copies;
    private final Semaphore places;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("table-watch").daemon().factory());

    public DuckDbTables(TableSettings settings, ObjectStore objects) {
        folder = Folder.claim(settings.folder());
        instance = new Instance(settings, folder);
        copies = new LocalCopies(objects, folder.copies(), settings.cacheBytes());
        places = new Semaphore(settings.questions(), true);
    }

    /** Bytes of tables on the local disk. */
    public long cachedBytes() {
        return copies.bytes();
    }

    @Override
    public Rows ask(StoredTable table, Question question, Patience patience) {
        var columns = question.outputs().stream()
                .map(output -> new TableColumn(output.name(), output.type()))
                .toList();
        var work = start(table, patience, (columnsOf, file) -> new QuestionSql(columnsOf, question, file).rows());
        return new DuckDbRows(columns, work.query(), QuestionSql.isTotalled(question), work);
    }

    @Override
    public Rows csv(StoredTable table, Question question, CsvForm form, Patience patience) {
        var work = start(
                table,
                patience,
                (columns, file) -> new CsvSql(question, form).lines(new QuestionSql(columns, question, file)));
        return new DuckDbRows(List.of(new TableColumn("line", ColumnType.TEXT)), work.query(), false, work);
    }

    @Override
    public long count(StoredTable table, Question question, Patience patience) {
        if (question.condition() == null && !question.isGrouped()) {
            return table.rows();
        }
        try (var work = start(table, patience, (columns, file) -> new QuestionSql(columns, question, file).count())) {
            return work.number();
        }
    }

    @Override
    public ParquetAnswer asParquet(StoredTable table, Question question, Patience patience) {
        var written = folder.written().resolve(UUID.randomUUID() + ".parquet");
        boolean whole = false;
        try (var work = start(
                table, patience, (columns, file) -> copy(new QuestionSql(columns, question, file).named(), written))) {
            long rows = work.update();
            long bytes = Files.size(written);
            var content = Files.newInputStream(written, StandardOpenOption.DELETE_ON_CLOSE);
            whole = true;
            return new ParquetAnswer(rows, bytes, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            if (!whole) {
                Folder.remove(written);
            }
        }
    }

    private static Sql copy(Sql rows, Path written) {
        return new Sql()
                .add("copy (")
                .add(rows)
                .add(") to '" + written.toAbsolutePath().toString().replace("'", "''") + "'")
                .add(" (format parquet, compression zstd)");
    }

    @Override
    public boolean isUnique(StoredTable table, List<TableColumn> keys, Patience patience) {
        try (var work = start(table, patience, (columns, file) -> repeated(columns, keys, file))) {
            return work.number() == 0;
        }
    }

    private static Sql repeated(Columns columns, List<TableColumn> keys, String file) {
        var names = keys.stream().map(key -> columns.name(key.name())).toList();
        var missing =
                names.stream().map(name -> " or %s is null".formatted(name)).toList();
        return new Sql()
                .add("select count(*) from (select 1 from ")
                .add(columns.source(file))
                .add(" group by " + String.join(", ", names))
                .add(" having count(*) > 1" + String.join("", missing) + " limit 1)");
    }

    @Override
    public Rows changes(VersionPair versions, long limit, long offset, Patience patience) {
        var columns = new ArrayList<TableColumn>();
        columns.add(new TableColumn("change", ColumnType.TEXT));
        columns.addAll(versions.keys());
        versions.columns().forEach(column -> {
            columns.add(column);
            columns.add(column);
        });
        var work = start(
                versions.before(),
                versions.after(),
                patience,
                (before, after) -> new ChangesSql(versions).rows(before, after, limit, offset));
        return new DuckDbRows(columns, work.query(), false, work);
    }

    @Override
    public long countUnresolved(Reference reference, Patience patience) {
        var sql = new ReferenceSql(reference);
        try (var work = start(reference.table(), reference.other(), patience, sql::count)) {
            return work.number();
        }
    }

    @Override
    public Rows unresolved(Reference reference, long limit, Patience patience) {
        var sql = new ReferenceSql(reference);
        var work =
                start(reference.table(), reference.other(), patience, (table, other) -> sql.rows(table, other, limit));
        return new DuckDbRows(ReferenceSql.COLUMNS, work.query(), false, work);
    }

    @Override
    public boolean isPattern(String pattern) {
        try (var connection = instance.connection();
                var statement = connection.prepareStatement("select regexp_full_match('', ?)")) {
            statement.setString(1, pattern);
            statement.executeQuery().close();
            return true;
        } catch (SQLException malformed) {
            return false;
        }
    }

    private Work start(StoredTable one, StoredTable two, Patience patience, Joiner joiner) {
        var place = place(patience);
        LocalCopies.Lease first = null;
        LocalCopies.Lease second = null;
        try {
            first = copies.lease(one, patience);
            second = copies.lease(two, patience);
            var sql = joiner.write(first.file().toString(), second.file().toString());
            return new Work(instance.connection(), sql, patience, clock, place, first, second);
        } catch (RuntimeException refused) {
            close(second, first, place);
            throw refused;
        }
    }

    private Work start(StoredTable table, Patience patience, Writer writer) {
        var place = place(patience);
        LocalCopies.Lease lease = null;
        try {
            lease = copies.lease(table, patience);
            var sql = writer.write(new Columns(table), lease.file().toString());
            return new Work(instance.connection(), sql, patience, clock, place, lease);
        } catch (RuntimeException refused) {
            close(lease, place);
            throw refused;
        }
    }

    private Place place(Patience patience) {
        try {
            while (!places.tryAcquire(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                if (patience.isGone()) {
                    patience.require();
                }
                if (patience.isOver()) {
                    throw new TableRefused(Reason.BUSY, "Too many questions are being answered");
                }
            }
            return new Place(places);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new TableRefused(Reason.ENDED, "The process ends", stopping);
        }
    }

    private static void close(@Nullable AutoCloseable... held) {
        for (var one : held) {
            try {
                if (one != null) {
                    one.close();
                }
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    @Override
    public void check() {
        try (var connection = instance.connection();
                var statement = connection.createStatement()) {
            statement.execute("select 1");
        } catch (SQLException failure) {
            throw new IllegalStateException("DuckDB does not answer", failure);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        instance.close();
        folder.close();
    }

    /** Writes a statement about a file. */
    private interface Writer {

        Sql write(Columns columns, String file);
    }

    /** Writes a statement about two files. */
    private interface Joiner {

        Sql write(String first, String second);
    }

    /** One of those that may be answered at a time; given back once. */
    private static final class Place implements AutoCloseable {

        private final Semaphore places;
        private boolean closed;

        Place(Semaphore places) {
            this.places = places;
        }

        @Override
        public synchronized void close() {
            if (!closed) {
                closed = true;
                places.release();
            }
        }
    }
}
