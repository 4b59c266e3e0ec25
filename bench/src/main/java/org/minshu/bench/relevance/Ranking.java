package org.minshu.bench.relevance;

/** By what results are ordered, as the API's parameter {@code ranking} calls it. */
public enum Ranking {
    WORDS("words", "words alone"),
    MEANING("meaning", "vectors alone"),
    HYBRID("hybrid", "hybrid");

    private final String parameter;
    private final String title;

    Ranking(String parameter, String title) {
        this.parameter = parameter;
        this.title = title;
    }

    String parameter() {
        return parameter;
    }

    /** As reports call it. */
    public String title() {
        return title;
    }
}
