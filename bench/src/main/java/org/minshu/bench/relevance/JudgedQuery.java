package org.minshu.bench.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One of the judged queries; what they are is told in {@code relevance/README.md}.
 *
 * @param kind its class
 * @param grades by resource code, 1 to 3; what is absent has 0
 */
public record JudgedQuery(String id, Half half, String kind, String text, Map<String, Integer> grades) {

    private static final String FILE = "/relevance/queries.tsv";
    private static final int CELLS = 5;

    public JudgedQuery {
        grades = Map.copyOf(grades);
    }

    /** Nobody tunes on the second. */
    public enum Half {
        TUNING,
        TEST;

        private static Half named(String name) {
            return switch (name) {
                case "tuning" -> TUNING;
                case "test" -> TEST;
                default -> throw new IllegalArgumentException("No half is called " + name);
            };
        }
    }

    /** All of them, in the order of the file. */
    public static List<JudgedQuery> all() {
        try (var file = Objects.requireNonNull(JudgedQuery.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(JudgedQuery::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JudgedQuery parse(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException("Not %d cells: %s".formatted(CELLS, line));
        }
        var grades = new HashMap<String, Integer>();
        for (var judgement : cells[4].split(" ", -1)) {
            var parts = judgement.split("=", -1);
            grades.put(parts[0], Integer.parseInt(parts[1]));
        }
        return new JudgedQuery(cells[0], Half.named(cells[1]), cells[2], cells[3], grades);
    }
}
