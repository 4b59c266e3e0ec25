package org.minshu.client.dataset;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the text of a search was read, and what was done where that found nothing.
 *
 * @param meant what was not searched as a word
 * @param corrected the text that was searched instead, because nothing has the words of the one that was sent
 * @param relaxed whether conditions that the text names are wishes only, because nothing fulfils them
 * @param loose whether some of the words are enough, because nothing has all
 * @param tried what was tried one after the other; empty where the words found something at once
 * @param wider searches with one filter less that find all the words, where this one finds nothing or only some of them
 */
public record Reading(
        List<Meant> meant,
        @Nullable String corrected,
        boolean relaxed,
        boolean loose,
        List<Tried> tried,
        List<Wider> wider) {

    /** An API of before tells neither what was tried nor what is wider. */
    public Reading {
        tried = Objects.requireNonNullElse(tried, List.of());
        wider = Objects.requireNonNullElse(wider, List.of());
    }

    public Reading(List<Meant> meant, @Nullable String corrected, boolean relaxed, boolean loose) {
        this(meant, corrected, relaxed, loose, List.of(), List.of());
    }

    /** Whether no step before the last ones found what has all the words, however they are spelt. */
    public boolean wordsFailed() {
        return loose || tried.stream().anyMatch(step -> step.step().equals("AS_TYPED"));
    }

    /**
     * A piece of the text that was read as something else than a word; with the parameter {@code literal} it is a word.
     *
     * @param kind library, department, region, format, updateCycle or openType, or year or newest
     * @param text the piece
     * @param value the parameter's values, between commas; the year; nothing for newest
     * @param demanded whether results without it are left out; else they come later
     */
    public record Meant(String kind, String text, String value, boolean demanded) {}

    /**
     * One step.
     *
     * @param step AS_TYPED (the words as they stand), ALL_WORDS (with the conditions read from the text),
     *     WITHOUT_CONDITIONS, CORRECTED, SOME_WORDS or NEAR (in meaning, without enough of the words)
     * @param text what was searched, where that is another text than the one that was sent
     * @param found how many datasets
     */
    public record Tried(String step, @Nullable String text, long found) {}

    /**
     * The same search with one filter less.
     *
     * @param without the parameters that it leaves out
     * @param total how many results it has
     */
    public record Wider(List<String> without, long total) {}
}
