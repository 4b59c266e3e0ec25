package org.minshu.search.elasticsearch;

import static org.minshu.search.elasticsearch.Json.object;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.search.Ranking;
import org.minshu.search.SearchQuery;

/**
 * Words and meaning in one condition and one score. A dataset is a result where it contains the words, or is among the nearest;
 * the score of its words, the worth of its nearness and the small worth of {@link Signals} are added up.
 */
final class Fused {

    private Fused() {}

    static Map<String, Object> of(SearchQuery query, Nearest nearest, LocalDate today) {
        var words = Matching.of(query);
        if (query.text().isBlank() || Folding.words(query.text()).isEmpty()) {
            return words;
        }
        var worth = new ArrayList<Object>();
        nearest.worths().forEach((code, points) -> worth.add(Matching.constant(ids(List.of(code)), points)));
        worth.addAll(Signals.of(today));
        return object(
                "bool",
                object(
                        "filter",
                        new Filters(query).always(),
                        "must",
                        ways(query.ranking() == Ranking.MEANING ? null : words, nearest),
                        "should",
                        worth));
    }

    private static Object ways(@Nullable Object words, Nearest nearest) {
        var ways = new ArrayList<Object>();
        if (words != null) {
            ways.add(words);
        }
        if (words == null || !nearest.isEmpty()) {
            ways.add(Matching.constant(ids(List.copyOf(nearest.worths().keySet())), 0));
        }
        return object("bool", object("should", ways, "minimum_should_match", 1));
    }

    private static Object ids(List<String> codes) {
        return object("ids", object("values", codes));
    }
}
