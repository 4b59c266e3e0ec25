package org.minshu.operations.metric;

/** How to tell whether an engine answers; a bean for each. {@code engine}: database, search, objects or tables. */
public record EngineProbe(String engine, Question question) {

    /** Throws when there is no answer, sooner or later. */
    @FunctionalInterface
    public interface Question {
        void ask() throws Exception;
    }
}
