package org.minshu.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
     * Begins a rebuild: makes a new index beside the one that is searched. From then on {@link #index} and {@link #remove}
     * change both. An unfinished rebuild of another stamp is given up; the same stamp again changes nothing.
     *
     * @param stamp tells this rebuild from others: small letters, digits, dashes
     * @return the name of the new index
     */
    String begin(String stamp);

    /**
     * Puts documents into an index that is being rebuilt. What a change has put there is newer and stays; so does what an
     * earlier, interrupted call has.
     *
     * @throws RebuildSuperseded when the index is gone
     * @throws DocumentsRefused when the engine will never take some of them; all others are in by then
     */
    void fill(String name, List<IndexDocument> documents);

    /**
     * Makes a filled index the one that is searched, in one step, and drops its predecessor; safe to repeat.
     *
     * @throws RebuildSuperseded when the index is gone
     */
    void publish(String name);

    /** Drops an index that is being rebuilt; one that is searched stays. */
    void abandon(String name);

    /** The version of the mapping that this program writes; asks nobody. */
    int mapping();

    /** What is there, for people who look after it. */
    IndexStatus status();

    /** What the place of a dataset among the results of a query is made of. */
    Explanation explain(SearchQuery query, String code);

    /** The same of words alone. */
    default Explanation explain(String text, String code) {
        return explain(SearchQuery.of(text), code);
    }

    /**
     * Finds the datasets that contain every word of the query, and where its meaning is known, those that come nearest to it
     * too, whatever their words. Words are contained wherever they stand in their title, summary, keywords, item names,
     * department or code, be it inside a longer word; long Chinese words also match by their parts, ranked lower. So do,
     * ranked lower too, those that have the word in a document within the query's reach. Letters also match Chinese that is
     * spelt like them, in full or by initials, and other forms of the same English word. A query's wording may offer other
     * words for each, or make do with some.
     */
    SearchPage search(SearchQuery query);

    /** How many results each of the queries has, all asked at once; in their order. */
    List<Long> totals(List<SearchQuery> queries);

    /** Whether any dataset passes the query's filters and has its words, as far as its wording demands them. */
    boolean hasWords(SearchQuery query);

    /**
     * The text in words of the catalogue that sound like its own or differ from them by a letter or two; nothing where none
     * are clearly meant.
     */
    Optional<String> correct(String text);

    /**
     * Where in documents words of the text stand: a few places for each dataset, those with most of the words first.
     *
     * @param files by the code of their dataset; nothing else is looked into
     * @return by code; datasets without such a place are absent
     */
    Map<String, List<Passage>> passages(String text, Map<String, Set<String>> files);

    /**
     * Titles, item names and departments that contain the text, those that start with it first, and after them those that
     * contain another word for it.
     *
     * @param also other words for the text
     * @param limit at least 1, at most 50
     */
    List<Suggestion> suggest(String text, List<String> also, int limit);

    /** The same of the text alone. */
    default List<Suggestion> suggest(String text, int limit) {
        return suggest(text, List.of(), limit);
    }

    /**
     * The datasets most like another, the nearest first: those whose meaning comes near to its own or, where that is not
     * known, those with the words that set it apart.
     *
     * @param limit at least 1, at most 50
     * @return their codes; fewer where little is near, none where the dataset is not indexed and its meaning not known
     */
    List<String> similar(String code, @Nullable Sense sense, int limit);

    /** How many datasets can be found. */
    long count();
}
