package org.minshu.ingestion.importing.mapping;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Finds a bounding box in degrees WGS 84; a box that is reversed, empty or off the globe is left out. */
final class Boxes {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE]-?\\d+)?");
    private static final List<String> SIDES = List.of("west", "south", "east", "north");

    private Boxes() {}

    static Optional<List<Double>> box(Mapping mapping, JsonNode record) {
        return Stream.of(sides(mapping, record), drawn(mapping, record))
                .flatMap(Optional::stream)
                .filter(Boxes::possible)
                .findFirst();
    }

    private static Optional<List<Double>> sides(Mapping mapping, JsonNode record) {
        var numbers = SIDES.stream()
                .flatMap(side -> mapping.rule(side).stated(record).stream())
                .flatMap(Boxes::numbers)
                .toList();
        return numbers.size() == 4 ? Optional.of(numbers) : Optional.empty();
    }

    /** Four numbers, or a GeoJSON geometry, whose box it is. */
    private static Optional<List<Double>> drawn(Mapping mapping, JsonNode record) {
        var text = mapping.rule("box").stated(record).orElse("");
        int start = Math.max(0, text.indexOf("\"coordinates\""));
        var numbers = numbers(text.substring(start)).toList();
        if (numbers.size() < 4 || numbers.size() % 2 != 0) {
            return Optional.empty();
        }
        return Optional.of(List.of(
                axis(numbers, 0, true), axis(numbers, 1, true), axis(numbers, 0, false), axis(numbers, 1, false)));
    }

    private static double axis(List<Double> numbers, int first, boolean least) {
        double extreme = numbers.get(first);
        for (int i = first; i < numbers.size(); i += 2) {
            extreme = least ? Math.min(extreme, numbers.get(i)) : Math.max(extreme, numbers.get(i));
        }
        return extreme;
    }

    private static Stream<Double> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).map(Double::valueOf);
    }

    private static boolean possible(List<Double> box) {
        return box.get(0) >= -180
                && box.get(1) >= -90
                && box.get(2) <= 180
                && box.get(3) <= 90
                && box.get(0) < box.get(2)
                && box.get(1) < box.get(3);
    }
}
