package org.minshu.catalog.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.wording.Interpretation;
import org.minshu.client.dataset.Reading.Meant;
import org.minshu.client.dataset.Reading.Tried;
import org.minshu.search.SearchQuery;

/**
 * What a search came to.
 *
 * @param query the one to answer
 * @param interpretation none where the words are taken as they stand
 * @param corrected the text that is searched instead
 * @param relaxed whether conditions that the text names are wishes only
 * @param tried the steps that led here; none where the first one found something
 */
record Settled(
        SearchQuery query,
        @Nullable Interpretation interpretation,
        @Nullable String corrected,
        boolean relaxed,
        List<Tried> tried) {

    Settled {
        tried = List.copyOf(tried);
    }

    static Settled plain(SearchQuery query, List<Tried> tried) {
        return new Settled(query, null, null, false, tried);
    }

    List<Meant> meant() {
        return interpretation == null
                ? List.of()
                : interpretation.meant().stream()
                        .map(each -> new Meant(each.kind(), each.text(), each.value(), each.demanded() && !relaxed))
                        .toList();
    }

    /** Whether some of the words are enough. */
    boolean loose() {
        var wording = query.wording();
        return wording != null && wording.loose();
    }

    /** Whether no step found what has all words, however they are spelt. */
    boolean inVain() {
        return loose() || (interpretation == null && !tried.isEmpty());
    }
}
