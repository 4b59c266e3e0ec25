package org.minshu.catalog.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.search.BoundingBox;

/** Reads {@code bbox=west,south,east,north}. */
final class BoxParameter {

    private BoxParameter() {}

    static @Nullable BoundingBox read(@Nullable String text) {
        if (text == null) {
            return null;
        }
        double[] numbers = numbers(text);
        double west = numbers[0];
        double south = numbers[1];
        double east = numbers[2];
        double north = numbers[3];
        if (Math.abs(west) > 180 || Math.abs(east) > 180 || Math.abs(south) > 90 || Math.abs(north) > 90) {
            throw SearchParameters.invalid("bbox lies within ±180 and ±90 degrees");
        }
        if (west > east || south > north) {
            throw new CatalogException(ProblemType.BBOX_REVERSED, "bbox is west,south,east,north");
        }
        return new BoundingBox(west, south, east, north);
    }

    private static double[] numbers(String text) {
        try {
            var numbers = Arrays.stream(text.split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .filter(Double::isFinite)
                    .toArray();
            if (numbers.length == 4) {
                return numbers;
            }
        } catch (NumberFormatException notANumber) {
            // refused below, like three or five numbers
        }
        throw SearchParameters.invalid("bbox is four numbers: west,south,east,north");
    }
}
