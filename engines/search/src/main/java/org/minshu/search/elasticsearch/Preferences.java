package org.minshu.search.elasticsearch;

import static org.minshu.search.elasticsearch.Json.object;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.search.Wording;
import org.minshu.search.text.Folding;

/** What moves a result up without being demanded. */
final class Preferences {

    private static final double CONTAINED = 6;
    private static final double HOLDS = 12;
    private static final double COVERS = 4;
    private static final double NEWEST = 10;

    private Preferences() {}

    static List<Object> of(@Nullable Wording wording) {
        var all = new ArrayList<Object>();
        if (wording == null) {
            return all;
        }
        wording.preferred().stream()
                .map(word -> Folding.fold(word).strip())
                .filter(word -> !word.isEmpty())
                .forEach(word -> all.add(Matching.constant(Matching.contains("derived.contents", word), CONTAINED)));
        wording.favours()
                .forEach(favour -> all.add(Matching.constant(
                        object(
                                "terms",
                                object(
                                        Filters.field(favour.facet()),
                                        favour.values().stream().sorted().toList())),
                        HOLDS)));
        if (wording.year() != null) {
            all.add(Matching.constant(covers(wording.year()), COVERS));
        }
        if (wording.newest()) {
            all.add(object(
                    "distance_feature",
                    object("field", "activity.updatedAt", "origin", "now", "pivot", "30d", "boost", NEWEST)));
        }
        return all;
    }

    private static Object covers(int year) {
        return Filters.all(List.of(
                object("range", object("coverage.from", object("lte", "%d-12-31".formatted(year)))),
                object("range", object("coverage.to", object("gte", "%d-01-01".formatted(year))))));
    }
}
