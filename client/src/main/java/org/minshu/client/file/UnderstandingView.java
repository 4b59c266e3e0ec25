package org.minshu.client.file;

import org.jspecify.annotations.Nullable;

/**
 * What became of a file after it was stored.
 *
 * @param step DETECT, CONVERT, PROFILE or REPORT while a worker is at it; null before and after
 * @param percent 0 to 100
 * @param verdict TABLE, TEXT or REFUSED; null until it is known
 * @param tables that were made of it
 * @param rejected rows of them that were not taken
 * @param refusal why nothing was taken; null unless it was refused
 */
public record UnderstandingView(
        @Nullable String step,
        int percent,
        @Nullable String verdict,
        int tables,
        long rejected,
        @Nullable Refusal refusal) {

    /**
     * Why nothing was taken.
     *
     * @param code {@link org.minshu.model.vocabulary.ReadingRefusal}
     * @param zh what it means and what to do
     * @param detail where and what exactly, in English; null for those who do not look after the file
     */
    public record Refusal(
            String code, String zh, String en, @Nullable String detail) {}
}
