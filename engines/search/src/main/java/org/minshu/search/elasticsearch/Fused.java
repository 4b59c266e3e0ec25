package org.minshu.search.elasticsearch;

import static org.minshu.search.elasticsearch.Json.object;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minshu.search.Ranking;
import org.minshu.search.SearchQuery;
import org.minshu.search.text.Folding;

/**
 * Words and meaning in one condition and one score. A dataset is a result where it contains all the words, or is near enough;
 * the score of its words, the worth of its nearness and the small worth of {@link Signals} are added up.
 */
final class Fused {

    /** So much that a dataset with all the words stands below one without only where that is much nearer. */
    private static final double WORTH_OF_ALL_WORDS = 50;
    /** What the score of the words counts where some are enough and the meaning is known: such words say little. */
    private static final double SHARE_OF_SOME_WORDS = 0.1;
    /** The same without any Chinese, of which the model knows more than of other languages. */
    private static final double SHARE_OF_SOME_OTHER_WORDS = 0.4;

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private Fused() {}

    static Map<String, Object> of(SearchQuery query, Near near, LocalDate today) {
        var words = Matching.of(query);
        if (Folding.words(query.text()).isEmpty()) {
            return words;
        }
        var worths = near.worths();
        var worth = new ArrayList<Object>();
        worths.forEach((code, points) -> worth.add(Matching.constant(ids(List.of(code)), points)));
        worth.addAll(worths.isEmpty() ? Signals.besideWords(today) : Signals.besideMeaning(today));
        return object(
                "bool",
                object(
                        "filter",
                        new Filters(query).always(),
                        "must",
                        ways(
                                query.ranking() == Ranking.MEANING ? null : words,
                                List.copyOf(worths.keySet()),
                                Terms.of(query).loose() ? shareOfSome(query.text()) : null),
                        "should",
                        worth));
    }

    private static Object ways(@Nullable Object words, List<String> near, @Nullable Double share) {
        if (words == null) {
            return Matching.constant(ids(near), 0);
        }
        if (near.isEmpty()) {
            return words;
        }
        var found = share == null
                ? object("must", List.of(words, Matching.constant(Filters.LIVE, WORTH_OF_ALL_WORDS)))
                : object("must", words, "boost", share);
        var ways = List.of(object("bool", found), Matching.constant(ids(near), 0));
        return object("bool", object("should", ways, "minimum_should_match", 1));
    }

    private static double shareOfSome(String text) {
        return CHINESE.matcher(text).find() ? SHARE_OF_SOME_WORDS : SHARE_OF_SOME_OTHER_WORDS;
    }

    private static Object ids(List<String> codes) {
        return object("ids", object("values", codes));
    }
}
