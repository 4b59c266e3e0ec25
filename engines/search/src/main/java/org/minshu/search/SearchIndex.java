package org.minshu.search;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The index in which published datasets are found; disposable, for it can always be rebuilt from the catalogue.
 *
 * <p>Every method throws {@link SearchUnavailable} when the engine is down, refuses for the moment or does not answer in
 * time; nothing is half done then that the same call, repeated, does not complete.
 */
public interface SearchIndex {

    /** Creates the index where there is none; safe to repeat, and to call from several processes at once. */
    IndexState prepare();

    /**
     * Makes the documents findable before it returns. A document whose revision is older than the indexed one is passed
     * over; the same revision again replaces what is there.
     *
     * @throws DocumentsRefused when the engine will never take some of them; all others are indexed by then
     */
    void index(List<IndexDocument> documents);

    /** Makes the dataset unfindable, for this revision and all older ones, whenever those arrive. */
    void remove(String code, long revision);

    /**
     * Replaces the index by a new one that holds the given documents and whatever {@link #index} and {@link #remove} change
     * meanwhile; searches see the old index until the new one is complete. A rebuild started later supersedes this one.
     *
     * @param documents opened once, after changes have begun to reach the new index too; closed by this method
     * @return how many documents were given
     */
    long rebuild(Supplier<Stream<IndexDocument>> documents);

    /**
     * Finds the datasets that contain every word of the query, wherever in their title, summary, keywords, item names,
     * department or code, be it inside a longer word; long Chinese words also match by their parts, ranked lower.
     */
    SearchPage search(SearchQuery query);

    /**
     * Titles, item names and departments that contain the text, those that start with it first.
     *
     * @param limit at least 1, at most 50
     */
    List<Suggestion> suggest(String text, int limit);

    /** How many datasets can be found. */
    long count();
}
