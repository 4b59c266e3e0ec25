package org.minshu.ingestion.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the header is and how wide the table.
 *
 * @param header index among the first rows; -1 where the first row is data already
 * @param width columns
 * @param least cells that a row of delimited text must have
 */
record Layout(int header, int width, int least) {

    /** A title of one cell stands above the header now and then, hardly more than this many lines of them. */
    private static final int ABOVE = 20;

    static Layout of(List<List<String>> rows, TableIntake.Kind kind) {
        if (rows.isEmpty()) {
            return new Layout(-1, 0, 0);
        }
        int usual = usual(rows, kind);
        int first = first(rows, usual);
        var candidate = rows.get(first);
        int filled = filled(candidate);
        int width = Math.max(filled, widest(rows, usual, kind));
        boolean data = rows.size() > first + 1 && candidate.stream().allMatch(Layout::isNoName);
        int least = Math.min(kind == TableIntake.Kind.TEXT ? usual : 0, width);
        return new Layout(data ? first - 1 : first, width, Math.min(least, data ? width : Math.max(filled, least)));
    }

    /** The width that most rows have. */
    private static int usual(List<List<String>> rows, TableIntake.Kind kind) {
        var widths = new HashMap<Integer, Integer>();
        for (var row : rows) {
            widths.merge(width(row, kind), 1, Integer::sum);
        }
        return widths.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static int first(List<List<String>> rows, int usual) {
        for (int i = 0; i < Math.min(rows.size(), ABOVE); i++) {
            if (filled(rows.get(i)) * 2 >= usual && written(rows.get(i)) * 2 >= Math.min(usual, filled(rows.get(i)))) {
                return i;
            }
        }
        return 0;
    }

    private static int widest(List<List<String>> rows, int usual, TableIntake.Kind kind) {
        return rows.stream()
                .filter(row -> kind == TableIntake.Kind.SHEET || row.size() == usual)
                .mapToInt(Layout::filled)
                .max()
                .orElse(0);
    }

    private static int width(List<String> row, TableIntake.Kind kind) {
        return kind == TableIntake.Kind.TEXT ? row.size() : filled(row);
    }

    private static int filled(List<String> row) {
        int filled = row.size();
        while (filled > 0 && row.get(filled - 1).isBlank()) {
            filled--;
        }
        return filled;
    }

    private static int written(List<String> row) {
        return (int) row.stream().filter(cell -> !cell.isBlank()).count();
    }

    /** Numbers and days name no column; a year may. */
    private static boolean isNoName(String cell) {
        var text = cell.strip();
        boolean year = text.matches("(19|20)\\d\\d");
        return text.isEmpty() || (!year && text.matches("[-+]?[\\d,.]*\\d[\\d,.:/ -]*([eE][-+]?\\d+)?%?"));
    }
}
