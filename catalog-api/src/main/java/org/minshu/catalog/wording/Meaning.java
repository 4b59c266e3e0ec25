package org.minshu.catalog.wording;

import java.util.List;
import java.util.Set;
import org.minshu.search.Facet;

/** What a piece of a text may mean. */
sealed interface Meaning {

    /** A condition that somebody names; demanded as long as something fulfils it. */
    record Demand(Facet facet, Set<String> values) implements Meaning {}

    /** A property that somebody would like. */
    record Wish(Facet facet, Set<String> values) implements Meaning {}

    /** What was updated last. */
    record Newest() implements Meaning {}

    /** Says nothing about what is looked for. */
    record Filler() implements Meaning {}

    /** Other words stand for it. */
    record Also(List<String> words) implements Meaning {}
}
