package org.minshu.ingestion.table.tree;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.ingestion.table.Cells;
import org.minshu.ingestion.table.Heading;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.table.Rejection;
import org.minshu.ingestion.table.RowSink;
import org.minshu.ingestion.table.TableSink;
import org.minshu.ingestion.table.Ticking;
import org.minshu.ingestion.table.Unreadable;
import org.minshu.model.vocabulary.ReadingRefusal;

/** Makes a table of records that name their values, reading them twice: once for the names, once for the rows. */
final class RecordTable {

    private static final int OFTEN = 1024;

    private RecordTable() {}

    /** Hears of one record after another. */
    interface Records {

        /** A record, and its place as {@code west south east north geojson} where it is somewhere. */
        void record(long line, Map<String, String> values, @Nullable String place) throws IOException;

        void reject(long line, Rejection reason, String text) throws IOException;
    }

    /** Reads all records, the same each time. */
    interface Source {
        void read(Records records) throws IOException;
    }

    static void write(Source source, String name, TableSink tables, Limits limits, Ticking ticking) throws IOException {
        var names = new Names(limits, ticking);
        source.read(names);
        if (names.columns.isEmpty() && !names.places && names.rejected == 0) {
            return;
        }
        var heading = Heading.of(name, List.copyOf(names.columns.keySet()));
        var rows = tables.begin((names.places ? heading.withGeometry("geometry") : heading).within(limits));
        source.read(new Rows(rows, names, ticking));
    }

    /** The first round. */
    private static final class Names implements Records {

        final Map<String, Integer> columns = new LinkedHashMap<>();
        private final Limits limits;
        private final Ticking ticking;
        boolean places;
        long count;
        long rejected;

        Names(Limits limits, Ticking ticking) {
            this.limits = limits;
            this.ticking = ticking;
        }

        @Override
        public void record(long line, Map<String, String> values, @Nullable String place) {
            for (var name : values.keySet()) {
                columns.putIfAbsent(name, columns.size());
            }
            if (columns.size() > limits.columns()) {
                throw new Unreadable(
                        ReadingRefusal.TOO_MANY_COLUMNS, "More than " + limits.columns() + " different names");
            }
            places |= place != null;
            if (++count % OFTEN == 0) {
                ticking.check();
            }
        }

        @Override
        public void reject(long line, Rejection reason, String text) {
            rejected++;
        }
    }

    /** The second round. */
    private static final class Rows implements Records {

        private final RowSink rows;
        private final Names names;
        private final Ticking ticking;
        private final Cells cells = new Cells();
        private long count;

        Rows(RowSink rows, Names names, Ticking ticking) {
            this.rows = rows;
            this.names = names;
            this.ticking = ticking;
        }

        @Override
        public void record(long line, Map<String, String> values, @Nullable String place) throws IOException {
            cells.clear();
            for (var name : names.columns.keySet()) {
                cells.add(values.getOrDefault(name, ""));
            }
            if (names.places) {
                cells.add(place == null ? "" : place);
            }
            rows.row(line, cells);
            if (++count % OFTEN == 0) {
                ticking.check();
            }
        }

        @Override
        public void reject(long line, Rejection reason, String text) throws IOException {
            rows.reject(line, reason, text);
        }
    }
}
