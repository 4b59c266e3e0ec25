package org.minshu.catalog.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.wording.Interpretation;
import org.minshu.client.dataset.Reading;
import org.minshu.client.dataset.Reading.Meant;
import org.minshu.search.SearchQuery;

/**
 * What a search came to.
 *
 * @param query the one to answer
 * @param interpretation none where the words are taken as they stand
 * @param corrected the text that is searched instead
 * @param relaxed whether conditions that the text names are wishes only
 */
record Settled(
        SearchQuery query,
        @Nullable Interpretation interpretation,
        @Nullable String corrected,
        boolean relaxed) {

    static Settled plain(SearchQuery query) {
        return new Settled(query, null, null, false);
    }

    @Nullable Reading reading() {
        if (interpretation == null) {
            return null;
        }
        List<Meant> meant = interpretation.meant().stream()
                .map(each -> new Meant(each.kind(), each.text(), each.value(), each.demanded() && !relaxed))
                .toList();
        var wording = query.wording();
        return new Reading(meant, corrected, relaxed, wording != null && wording.loose());
    }
}
