package org.minshu.portal.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A box on the map as it was typed, side by side in degrees, or as {@code bbox} says it; see {@link #problem}. */
public record Box(String west, String south, String east, String north) {

    static final List<String> SIDES = List.of("west", "south", "east", "north");

    static Box of(MultiValueMap<String, String> asked) {
        var text = Objects.requireNonNullElse(asked.getFirst("bbox"), "").strip();
        if (text.isEmpty()) {
            return new Box(side(asked, 0), side(asked, 1), side(asked, 2), side(asked, 3));
        }
        var sides = Arrays.copyOf(text.split(",", -1), 4);
        return new Box(or(sides[0]), or(sides[1]), or(sides[2]), or(sides[3]));
    }

    private static String side(MultiValueMap<String, String> asked, int side) {
        return or(asked.getFirst(SIDES.get(side)));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    boolean isBlank() {
        return text().equals(",,,");
    }

    /** As the API takes it. */
    String text() {
        return String.join(",", west, south, east, north);
    }

    /** Which message says what is wrong; null where nothing is. */
    @Nullable String problem() {
        if (isBlank()) {
            return null;
        }
        try {
            double[] sides = {degrees(west), degrees(south), degrees(east), degrees(north)};
            if (Math.abs(sides[0]) > 180
                    || Math.abs(sides[2]) > 180
                    || Math.abs(sides[1]) > 90
                    || Math.abs(sides[3]) > 90) {
                return "catalogue.box.range";
            }
            return sides[0] > sides[2] || sides[1] > sides[3] ? "catalogue.box.reversed" : null;
        } catch (NumberFormatException notANumber) {
            return "catalogue.box.numbers";
        }
    }

    private static double degrees(String text) {
        if (!text.matches("-?\\d{1,3}(\\.\\d{1,9})?")) {
            throw new NumberFormatException(text);
        }
        return Double.parseDouble(text);
    }
}
