package org.minshu.portal.record;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a map shows of a box.
 *
 * @param rows how many of the table's rows are shown
 * @param whole whether these are all that lie in the box
 */
public record PlaceAnswer(long rows, boolean whole, List<Place> places) {

    static final PlaceAnswer NONE = new PlaceAnswer(0, true, List.of());

    public PlaceAnswer {
        places = List.copyOf(places);
    }

    /**
     * One place, or many that are drawn as one.
     *
     * @param rows of the table
     * @param name of one place, where the table has names
     * @param box of many: their outermost
     * @param shape of one line or polygon: its geometry as GeoJSON has it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Place(
            double lon,
            double lat,
            long rows,
            @Nullable String name,
            @Nullable List<Double> box,
            @Nullable Object shape) {

        @JsonIgnore
        public boolean isCluster() {
            return box != null;
        }
    }
}
