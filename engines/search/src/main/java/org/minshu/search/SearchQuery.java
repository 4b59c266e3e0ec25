package org.minshu.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param text words separated by white space, each of which must be contained; blank for everything
 * @param filters per facet the values of which one must hold; facets are combined by "and"
 * @param box the coverage must intersect it
 * @param from the first day of publication
 * @param to the last day of publication, included
 * @param page from 1
 * @param size results a page, 0 to {@value #MAX_SIZE}
 * @param facets what to count; each count leaves out its own facet's filter, so that it says what choosing it would give
 * @param reach whose documents are looked into
 * @param ranking by what is searched
 * @param sense what the text means, if that is known
 * @param wording how the text is understood; none where its words are taken as they stand
 */
public record SearchQuery(
        String text,
        Map<Facet, Set<String>> filters,
        @Nullable BoundingBox box,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        SortOrder sort,
        int page,
        int size,
        Set<Facet> facets,
        Reach reach,
        Ranking ranking,
        @Nullable Sense sense,
        @Nullable Wording wording) {

    public static final int MAX_SIZE = 100;
    /** The last result that can be reached by paging. */
    public static final int MAX_RESULT = 10_000;
    /** Characters of the text. */
    public static final int MAX_TEXT = 200;

    public SearchQuery {
        if (text.length() > MAX_TEXT) {
            throw new IllegalArgumentException("A text has at most %d characters".formatted(MAX_TEXT));
        }
        if (size < 0 || size > MAX_SIZE) {
            throw new IllegalArgumentException("A page has at most %d results".formatted(MAX_SIZE));
        }
        if (page < 1 || (long) page * size > MAX_RESULT) {
            throw new IllegalArgumentException("Pages start at 1 and end at result %d".formatted(MAX_RESULT));
        }
        filters = Map.copyOf(filters);
        facets = Set.copyOf(facets);
    }

    /** Of which only the words are known. */
    public SearchQuery(
            String text,
            Map<Facet, Set<String>> filters,
            @Nullable BoundingBox box,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            SortOrder sort,
            int page,
            int size,
            Set<Facet> facets,
            Reach reach) {
        this(text, filters, box, from, to, sort, page, size, facets, reach, Ranking.HYBRID, null, null);
    }

    /** The first 20 results for the text, most relevant first, nothing counted. */
    public static SearchQuery of(String text) {
        return new SearchQuery(text, Map.of(), null, null, null, SortOrder.RELEVANCE, 1, 20, Set.of(), Reach.OPEN);
    }

    /** Adds a filter, or replaces the facet's former one. */
    public SearchQuery where(Facet facet, String... values) {
        var more = new EnumMap<Facet, Set<String>>(Facet.class);
        more.putAll(filters);
        more.put(facet, Set.of(values));
        return new SearchQuery(text, more, box, from, to, sort, page, size, facets, reach, ranking, sense, wording);
    }

    public SearchQuery within(@Nullable BoundingBox area) {
        return new SearchQuery(text, filters, area, from, to, sort, page, size, facets, reach, ranking, sense, wording);
    }

    public SearchQuery published(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new SearchQuery(
                text, filters, box, first, last, sort, page, size, facets, reach, ranking, sense, wording);
    }

    public SearchQuery sortedBy(SortOrder order) {
        return new SearchQuery(text, filters, box, from, to, order, page, size, facets, reach, ranking, sense, wording);
    }

    public SearchQuery page(int number, int results) {
        return new SearchQuery(
                text, filters, box, from, to, sort, number, results, facets, reach, ranking, sense, wording);
    }

    public SearchQuery counting(Facet first, Facet... others) {
        return new SearchQuery(
                text,
                filters,
                box,
                from,
                to,
                sort,
                page,
                size,
                EnumSet.of(first, others),
                reach,
                ranking,
                sense,
                wording);
    }

    public SearchQuery reading(Reach documents) {
        return new SearchQuery(
                text, filters, box, from, to, sort, page, size, facets, documents, ranking, sense, wording);
    }

    public SearchQuery ranked(Ranking other) {
        return new SearchQuery(text, filters, box, from, to, sort, page, size, facets, reach, other, sense, wording);
    }

    /** The same, whose meaning is known, or is not. */
    public SearchQuery meaning(@Nullable Sense known) {
        return new SearchQuery(text, filters, box, from, to, sort, page, size, facets, reach, ranking, known, wording);
    }

    public SearchQuery worded(@Nullable Wording understood) {
        return new SearchQuery(
                text, filters, box, from, to, sort, page, size, facets, reach, ranking, sense, understood);
    }

    /** With exactly these filters. */
    public SearchQuery filtered(Map<Facet, Set<String>> others) {
        return new SearchQuery(text, others, box, from, to, sort, page, size, facets, reach, ranking, sense, wording);
    }

    /** For another text, of which only the words are known. */
    public SearchQuery texted(String other) {
        return new SearchQuery(other, filters, box, from, to, sort, page, size, facets, reach, ranking, null, null);
    }

    /** Only what its words find, and nothing of it. */
    public SearchQuery probe() {
        return new SearchQuery(text, filters, box, from, to, sort, 1, 0, Set.of(), reach, Ranking.WORDS, null, wording);
    }
}
