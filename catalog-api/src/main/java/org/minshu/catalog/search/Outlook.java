package org.minshu.catalog.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.meaning.Senses;
import org.minshu.client.dataset.Reading;
import org.minshu.client.dataset.Reading.Tried;
import org.minshu.client.dataset.Reading.Wider;
import org.minshu.search.Facet;
import org.minshu.search.SearchIndex;
import org.minshu.search.SearchQuery;
import org.springframework.stereotype.Component;

/** Says of a search how its text was read and, where its words found nothing, what was tried and what would find more. */
@Component
class Outlook {

    /** Filters that are tried to be left out. */
    private static final int MOST_FILTERS = 5;

    private final Settling settling;
    private final Senses senses;
    private final SearchIndex index;

    Outlook(Settling settling, Senses senses, SearchIndex index) {
        this.settling = settling;
        this.senses = senses;
        this.index = index;
    }

    /**
     * Nothing where the words are taken as they stand and find something.
     *
     * @param asked what was answered in the end
     * @param total how many results that has
     */
    @Nullable Reading of(SearchQuery query, Set<String> literal, Settled settled, SearchQuery asked, long total) {
        boolean poor = total == 0 || settled.inVain();
        if (settled.interpretation() == null && !poor) {
            return null;
        }
        return poor ? poor(query, literal, settled, asked, total) : reading(settled, settled.tried(), List.of());
    }

    /** One question to the engine for all that is said. */
    private Reading poor(SearchQuery query, Set<String> literal, Settled settled, SearchQuery asked, long total) {
        var fewer = fewer(query);
        var questions = new ArrayList<SearchQuery>();
        questions.add(settled.query().probe());
        fewer.values().forEach(each -> {
            var strict = settling.strictly(each, literal);
            questions.add(strict.probe());
            questions.add(senses.meant(strict));
        });
        var totals = index.totals(questions);
        var wider = wider(List.copyOf(fewer.keySet()), totals.subList(1, totals.size()));
        return reading(settled, tried(settled, asked, totals.getFirst(), total), wider);
    }

    /** Each has two totals: of what has the words, and of all that the search would find. */
    private static List<Wider> wider(List<List<String>> without, List<Long> totals) {
        return IntStream.range(0, without.size())
                .filter(i -> totals.get(2 * i) > 0)
                .mapToObj(i -> new Wider(without.get(i), totals.get(2 * i + 1)))
                .toList();
    }

    private static List<Tried> tried(Settled settled, SearchQuery asked, long byWords, long total) {
        var tried = new ArrayList<>(settled.tried());
        if (settled.loose()) {
            tried.add(new Tried("SOME_WORDS", null, byWords));
        }
        if (settled.inVain() && asked.sense() != null) {
            tried.add(new Tried("NEAR", null, Math.max(0, total - byWords)));
        }
        return tried;
    }

    /** By the parameters that each leaves out. */
    private static Map<List<String>, SearchQuery> fewer(SearchQuery query) {
        var all = new LinkedHashMap<List<String>, SearchQuery>();
        SearchParameters.FACETS.forEach((facet, name) -> {
            if (query.filters().containsKey(facet)) {
                all.put(List.of(name), query.filtered(without(facet, query.filters())));
            }
        });
        if (query.box() != null) {
            all.put(List.of("bbox"), query.within(null));
        }
        if (query.from() != null || query.to() != null) {
            all.put(List.of("from", "to"), query.published(null, null));
        }
        var fewer = new LinkedHashMap<List<String>, SearchQuery>();
        all.entrySet().stream().limit(MOST_FILTERS).forEach(each -> fewer.put(each.getKey(), each.getValue()));
        return fewer;
    }

    private static Map<Facet, Set<String>> without(Facet facet, Map<Facet, Set<String>> filters) {
        var fewer = new EnumMap<Facet, Set<String>>(Facet.class);
        fewer.putAll(filters);
        fewer.remove(facet);
        return fewer;
    }

    private static Reading reading(Settled settled, List<Tried> tried, List<Wider> wider) {
        return new Reading(settled.meant(), settled.corrected(), settled.relaxed(), settled.loose(), tried, wider);
    }
}
