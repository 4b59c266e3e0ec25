package org.minshu.ingestion.table.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.client.profile.TableProfile;
import org.minshu.client.rows.BatchOutcome;
import org.minshu.client.rows.NextBatch;
import org.minshu.client.rows.PushMode;
import org.minshu.client.rows.PushedColumn;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.table.Ticking;
import org.minshu.ingestion.table.Unreadable;
import org.minshu.ingestion.table.parquet.Profiles;
import org.minshu.ingestion.workspace.Workspace;
import org.minshu.tables.ColumnType;
import org.minshu.tables.TableColumn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one batch after the other: reads it, writes the table's next version, reports; its copies are removed whatever happens. */
final class Merging {

    private static final Logger LOG = LoggerFactory.getLogger(Merging.class);

    private final PushedRows pushed;
    private final Workspace workspace;
    private final Limits limits;

    Merging(PushedRows pushed, Workspace workspace, Limits limits) {
        this.pushed = pushed;
        this.workspace = workspace;
        this.limits = limits;
    }

    void all(String distribution) {
        for (var next = pushed.next(distribution); next.isPresent(); next = pushed.next(distribution)) {
            try (var folder = new WorkFolder(workspace)) {
                merge(distribution, next.get(), folder);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** Does nothing where somebody else has moved the table on: the next round sees it. */
    private void merge(String distribution, NextBatch batch, WorkFolder folder) throws IOException {
        var rows = pushed.rows(distribution, batch.batch(), folder.file("rows.jsonl"));
        Optional<Path> table = batch.version() == 0
                ? Optional.empty()
                : pushed.table(distribution, batch.version(), folder.file("before.parquet"));
        if (rows.isEmpty() || (batch.version() > 0 && table.isEmpty())) {
            return;
        }
        var outcome = outcome(distribution, batch, rows.get(), table, folder);
        var _ = pushed.report(distribution, batch.batch(), outcome);
    }

    private BatchOutcome outcome(
            String distribution, NextBatch batch, Path rows, Optional<Path> before, WorkFolder folder)
            throws IOException {
        try (var merge = new TableMerge(folder)) {
            var columns = before.isPresent() ? columns(batch.columns()) : InferredColumns.of(rows);
            var types = before.isPresent() ? merge.types(before.get(), columns) : SqlTypes.of(columns);
            var fresh = folder.file("fresh.jsonl");
            var read = RowReading.of(rows, columns, types, fresh);
            boolean replaces = batch.mode() == PushMode.REPLACE;
            if (columns.isEmpty() || read.accepted() == 0) {
                return new BatchOutcome(
                        batch.version(), 0, read.refused(), read.refusals(), null, batch.rows(), List.of(), null);
            }
            var after = folder.file("after.parquet");
            merge.write(replaces ? Optional.empty() : before, fresh, columns, types, after);
            return new BatchOutcome(
                    batch.version(),
                    read.accepted(),
                    read.refused(),
                    read.refusals(),
                    pushed.store(distribution, batch.batch(), after),
                    read.accepted() + (replaces ? 0 : batch.rows()),
                    columns.stream()
                            .map(column -> new PushedColumn(
                                    column.name(), column.type().name()))
                            .toList(),
                    profile(after, columns, folder));
        }
    }

    /** Rows are worth having without it. */
    private @Nullable TableProfile profile(Path table, List<TableColumn> columns, WorkFolder folder) {
        try {
            return Profiles.of(table, columns, List.of(), folder.path(), limits, new Ticking(limits));
        } catch (Unreadable unmeasured) {
            LOG.warn("A table is kept without a profile: {}", unmeasured.getMessage());
            return null;
        }
    }

    private static List<TableColumn> columns(List<PushedColumn> known) {
        return known.stream()
                .map(column -> new TableColumn(column.name(), ColumnType.valueOf(column.type())))
                .toList();
    }
}
