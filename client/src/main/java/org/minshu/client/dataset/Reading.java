package org.minshu.client.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the text of a search was read.
 *
 * @param meant what was not searched as a word
 * @param corrected the text that was searched instead, because nothing has the words of the one that was sent
 * @param relaxed whether conditions that the text names are wishes only, because nothing fulfils them
 * @param loose whether some of the words are enough, because nothing has all
 */
public record Reading(List<Meant> meant, @Nullable String corrected, boolean relaxed, boolean loose) {

    /**
     * A piece of the text that was read as something else than a word; with the parameter {@code literal} it is a word.
     *
     * @param kind library, department, region, format, updateCycle or openType, or year or newest
     * @param text the piece
     * @param value the parameter's values, between commas; the year; nothing for newest
     * @param demanded whether results without it are left out; else they come later
     */
    public record Meant(String kind, String text, String value, boolean demanded) {}
}
