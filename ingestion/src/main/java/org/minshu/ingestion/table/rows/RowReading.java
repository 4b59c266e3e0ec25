package org.minshu.ingestion.table.rows;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.client.rows.RowRefusal;
import org.minshu.client.rows.RowRefusal.Reason;
import org.minshu.tables.TableColumn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rows that were looked at one by one: those that fit stand in a file for the engine, with their columns by position.
 *
 * @param refusals the first 1,000
 */
record RowReading(long accepted, long refused, List<RowRefusal> refusals) {

    private static final int MOST_REFUSALS = 1_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    RowReading {
        refusals = List.copyOf(refusals);
    }

    /** How the engine's file names a column. */
    static String position(int column) {
        return "c" + column;
    }

    static RowReading of(Path rows, List<TableColumn> columns, SqlTypes types, Path fresh) throws IOException {
        var positions = new HashMap<String, Integer>();
        for (int i = 0; i < columns.size(); i++) {
            positions.put(columns.get(i).name(), i);
        }
        var refusals = new ArrayList<RowRefusal>();
        long accepted = 0;
        long refused = 0;
        try (var lines = new Lines(rows);
                var out = Files.newBufferedWriter(fresh)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                var refusal = take(line, positions, columns, types, out);
                if (refusal == null) {
                    accepted++;
                } else {
                    refused++;
                    if (refusals.size() < MOST_REFUSALS) {
                        refusals.add(refusal);
                    }
                }
            }
        }
        return new RowReading(accepted, refused, refusals);
    }

    private static @Nullable RowRefusal take(
            Lines.Line line,
            Map<String, Integer> positions,
            List<TableColumn> columns,
            SqlTypes types,
            BufferedWriter out)
            throws IOException {
        if (line.object() == null) {
            return new RowRefusal(line.number(), null, line.problem() == null ? Reason.NOT_AN_OBJECT : line.problem());
        }
        var row = JSON.createObjectNode();
        for (var field : line.object().properties()) {
            var column = positions.get(field.getKey());
            var problem = column == null
                    ? Reason.UNKNOWN_COLUMN
                    : put(row, column, field.getValue(), columns.get(column), types);
            if (problem != null) {
                return new RowRefusal(line.number(), shortened(field.getKey()), problem);
            }
        }
        out.write(JSON.writeValueAsString(row));
        out.write('\n');
        return null;
    }

    private static @Nullable Reason put(ObjectNode row, int column, JsonNode value, TableColumn of, SqlTypes types) {
        if (value.isNull()) {
            return null;
        }
        return switch (CellCheck.of(value, of.type(), types, column)) {
            case CellCheck.Fits fits -> {
                row.set(position(column), fits.value());
                yield null;
            }
            case CellCheck.Not not -> not.reason();
        };
    }

    private static String shortened(String name) {
        return name.length() <= 200 ? name : name.substring(0, 199) + "…";
    }
}
