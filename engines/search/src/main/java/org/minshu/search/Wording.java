package org.minshu.search;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a text is to be understood, where that is more than its words.
 *
 * @param terms each of which must be contained, itself or another word for it; of a loose wording, as many as possible
 * @param preferred what had better be contained too
 * @param favours what had better hold
 * @param year that the data had better cover
 * @param newest whether what was updated last is preferred
 * @param loose whether a dataset that has only some of the terms is a result, for want of better ones
 */
public record Wording(
        List<Term> terms,
        List<String> preferred,
        List<Favour> favours,
        @Nullable Integer year,
        boolean newest,
        boolean loose) {

    public Wording {
        terms = List.copyOf(terms);
        preferred = List.copyOf(preferred);
        favours = List.copyOf(favours);
    }

    /** The same, where some of the terms are enough. */
    public Wording loosely() {
        return new Wording(terms, preferred, favours, year, newest, true);
    }

    /**
     * A word and others that stand for it.
     *
     * @param also words that do as well, and count a little less
     */
    public record Term(String word, List<String> also) {

        public Term {
            also = List.copyOf(also);
        }
    }

    /** A property that is preferred, not demanded. */
    public record Favour(Facet facet, Set<String> values) {

        public Favour {
            values = Set.copyOf(values);
        }
    }
}
