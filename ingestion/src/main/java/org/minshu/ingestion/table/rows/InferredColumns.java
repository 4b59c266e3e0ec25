package org.minshu.ingestion.table.rows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.minshu.tables.ColumnType;
import org.minshu.tables.TableColumn;
import tools.jackson.databind.JsonNode;

/** The columns of a table whose first rows these are: names in the order of their first use, types that hold what they saw. */
final class InferredColumns {

    private static final int MOST = 1_000;
    private static final int LONGEST_NAME = 200;

    private InferredColumns() {}

    private enum Seen {
        INTEGER,
        NUMBER,
        BOOLEAN,
        TEXT
    }

    static List<TableColumn> of(Path rows) throws IOException {
        Map<String, Set<Seen>> columns = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        try (var lines = new Lines(rows)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                if (line.object() != null) {
                    look(line.object(), columns, names);
                }
            }
        }
        return columns.entrySet().stream()
                .map(column -> new TableColumn(column.getKey(), type(column.getValue())))
                .toList();
    }

    /** Names that differ only by case would be one column for a query: the first is the column's. */
    private static void look(JsonNode object, Map<String, Set<Seen>> columns, Map<String, String> names) {
        for (var field : object.properties()) {
            var name = field.getKey();
            if (!isName(name) || (columns.size() == MOST && !columns.containsKey(name))) {
                continue;
            }
            if (names.putIfAbsent(name.toLowerCase(Locale.ROOT), name) == null || columns.containsKey(name)) {
                add(field.getValue(), columns.computeIfAbsent(name, _ -> EnumSet.noneOf(Seen.class)));
            }
        }
    }

    private static boolean isName(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.codePoints().noneMatch(Character::isISOControl);
    }

    private static void add(JsonNode value, Set<Seen> seen) {
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            seen.add(Seen.INTEGER);
        } else if (value.isNumber()) {
            seen.add(Seen.NUMBER);
        } else if (value.isBoolean()) {
            seen.add(Seen.BOOLEAN);
        } else if (!value.isNull()) {
            seen.add(Seen.TEXT);
        }
    }

    private static ColumnType type(Set<Seen> seen) {
        if (seen.equals(Set.of(Seen.INTEGER))) {
            return ColumnType.INTEGER;
        }
        if (!seen.isEmpty() && Set.of(Seen.INTEGER, Seen.NUMBER).containsAll(seen)) {
            return ColumnType.DOUBLE;
        }
        return seen.equals(Set.of(Seen.BOOLEAN)) ? ColumnType.BOOLEAN : ColumnType.TEXT;
    }
}
