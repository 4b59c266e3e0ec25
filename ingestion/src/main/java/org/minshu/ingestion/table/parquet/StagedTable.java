package org.minshu.ingestion.table.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.minshu.ingestion.table.Cells;
import org.minshu.ingestion.table.Heading;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.table.Rejection;
import org.minshu.ingestion.table.RowSink;
import org.minshu.ingestion.table.Unreadable;
import org.minshu.ingestion.table.typing.ColumnGuess;
import org.minshu.ingestion.table.typing.ColumnPlan;
import org.minshu.model.vocabulary.ReadingRefusal;

/** The rows of one table, written down as they come while every value is looked at. */
final class StagedTable implements RowSink, Closeable {

    private final Heading heading;
    private final Path text;
    private final Path rejects;
    private final Limits limits;
    private final StagedText rows;
    private final RejectedRows rejected;
    private final List<ColumnGuess> guesses;
    private final Places places = new Places();
    private long count;

    StagedTable(Heading heading, Path text, Path rejects, Limits limits) throws IOException {
        this.heading = heading;
        this.text = text;
        this.rejects = rejects;
        this.limits = limits;
        this.rows = new StagedText(text);
        this.rejected = new RejectedRows(rejects);
        this.guesses = heading.columns().stream()
                .map(name -> new ColumnGuess(name, heading.european()))
                .toList();
    }

    @Override
    public void row(long line, Cells cells) throws IOException {
        for (int i = 0; i < cells.width(); i++) {
            if (i == heading.geometry()) {
                places.see(cells.get(i));
            } else {
                guesses.get(i).see(cells, i);
            }
        }
        rows.write(cells);
        count++;
        if (rows.bytes() > limits.unpacked()) {
            throw new Unreadable(ReadingRefusal.TOO_LARGE, "More than " + limits.unpacked() + " bytes of rows");
        }
    }

    @Override
    public void reject(long line, Rejection reason, String broken) throws IOException {
        rejected.add(line, reason, broken);
    }

    Heading heading() {
        return heading;
    }

    long count() {
        return count;
    }

    long longestRow() {
        return rows.longest();
    }

    long rejected() {
        return rejected.count();
    }

    Path text() {
        return text;
    }

    Path rejects() {
        return rejects;
    }

    boolean isElsewhere() {
        return heading.geometry() >= 0 && places.areElsewhere();
    }

    List<ColumnPlan> plans() {
        var plans = new ArrayList<ColumnPlan>();
        for (int i = 0; i < guesses.size(); i++) {
            plans.add(
                    i == heading.geometry()
                            ? places.plan(heading.columns().get(i))
                            : guesses.get(i).plan());
        }
        return plans;
    }

    @Override
    public void close() throws IOException {
        try (rejected) {
            rows.close();
        }
    }
}
