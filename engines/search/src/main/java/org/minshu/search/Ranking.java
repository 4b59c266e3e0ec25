package org.minshu.search;

/** By what results are found and ordered. */
public enum Ranking {
    /** By words, and where it is known what the query means, by meaning too. */
    HYBRID,
    WORDS,
    /** By meaning only: nothing is found where it is not known. */
    MEANING
}
