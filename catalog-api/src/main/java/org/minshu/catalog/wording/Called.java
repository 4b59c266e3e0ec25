package org.minshu.catalog.wording;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.minshu.client.Named;
import org.minshu.search.Wording.Term;

/**
 * A library or department, and all that it is called.
 *
 * @param kind library or department
 * @param names folded
 */
record Called(String kind, Named named, Set<String> names) {

    /** Whether one of its names contains each of the words, or another that stands for it. */
    boolean contains(List<Term> terms) {
        return !terms.isEmpty()
                && names.stream().anyMatch(name -> terms.stream().allMatch(term -> isIn(name, term)));
    }

    boolean isOneOf(Collection<String> words) {
        return words.stream().anyMatch(names::contains);
    }

    private static boolean isIn(String name, Term term) {
        return isIn(name, term.word()) || term.also().stream().anyMatch(word -> isIn(name, word));
    }

    /** A Latin word is at least the beginning of one; a single character, or two letters, are in everything. */
    private static boolean isIn(String name, String word) {
        boolean latin = Lexicon.isLatin(word.charAt(0));
        if (word.length() < (latin ? 3 : 2)) {
            return false;
        }
        int at = name.indexOf(word);
        while (latin && at > 0 && Lexicon.isLatin(name.charAt(at - 1))) {
            at = name.indexOf(word, at + 1);
        }
        return at >= 0;
    }
}
