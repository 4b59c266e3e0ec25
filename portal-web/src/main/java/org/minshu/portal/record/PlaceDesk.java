package org.minshu.portal.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.client.records.RecordPage;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.record.PlaceAnswer.Place;
import org.springframework.stereotype.Component;

/** Asks for what maps show: whatever the size of a table, an answer holds a bounded number of places. */
@Component
class PlaceDesk {

    private final Platform platform;

    PlaceDesk(Platform platform) {
        this.platform = platform;
    }

    /** Nothing where the table has no places. */
    Optional<Box> extent(String slug, PlaceQuestion question) {
        var found = platform.records().records(slug, question.extent()).results();
        return found.isEmpty() || number(found.getFirst(), "map_rows") == 0
                ? Optional.empty()
                : Optional.of(box(found.getFirst()).padded());
    }

    PlaceAnswer within(String slug, PlaceQuestion question, Box box, int zoom) {
        return question.places() instanceof PlaceColumns.Geometry geometry && geometry.shapes()
                ? shapes(slug, question, box).orElseGet(() -> grid(slug, question, box, zoom))
                : grid(slug, question, box, zoom);
    }

    List<List<String>> first(String slug, PlaceQuestion question) {
        return Cells.of(
                platform.records().records(slug, question.first()).results(), List.of("map_name", "map_x", "map_y"));
    }

    private PlaceAnswer grid(String slug, PlaceQuestion question, Box box, int zoom) {
        var page = platform.records().records(slug, question.grid(box, zoom));
        var places = page.results().stream().map(PlaceDesk::cell).toList();
        return answer(page, places);
    }

    /** Nothing where there are too many, or too large ones. */
    private Optional<PlaceAnswer> shapes(String slug, PlaceQuestion question, Box box) {
        var counted = platform.records().records(slug, question.count(box)).results();
        if (counted.isEmpty() || number(counted.getFirst(), "map_rows") > PlaceQuestion.MOST_SHAPES) {
            return Optional.empty();
        }
        try {
            var page = platform.records().records(slug, question.shapes(box));
            var places = page.results().stream().map(PlaceDesk::shape).toList();
            return Optional.of(answer(page, places));
        } catch (CatalogException refused) {
            if (refused.type() != ProblemType.QUERY_TOO_LARGE) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    private static PlaceAnswer answer(RecordPage page, List<Place> places) {
        var total = page.totalCount();
        return new PlaceAnswer(
                places.stream().mapToLong(Place::rows).sum(), total == null || total <= places.size(), places);
    }

    private static Place shape(Map<String, @Nullable Object> row) {
        return new Place(
                number(row, "map_x"), number(row, "map_y"), 1, text(row.get("map_name")), null, row.get("map_shape"));
    }

    private static Place cell(Map<String, @Nullable Object> row) {
        var box = box(row);
        boolean one = box.west() == box.east() && box.south() == box.north();
        return new Place(
                (box.west() + box.east()) / 2,
                (box.south() + box.north()) / 2,
                (long) number(row, "map_rows"),
                one ? text(row.get("map_name")) : null,
                one ? null : List.of(box.west(), box.south(), box.east(), box.north()),
                null);
    }

    private static Box box(Map<String, @Nullable Object> row) {
        return new Box(number(row, "map_w"), number(row, "map_s"), number(row, "map_e"), number(row, "map_n"));
    }

    private static double number(Map<String, @Nullable Object> row, String name) {
        return row.get(name) instanceof Number number ? number.doubleValue() : 0;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
