package org.minshu.client.searchlog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text that was searched for.
 *
 * @param query folded and without surplus blanks
 * @param searches how often
 * @param days on how many days
 * @param found results of the last search
 * @param loose whether these had only some of the words
 * @param last day of the last search
 * @param opened of how many searches a result was opened
 * @param place of these among the results, counted from 1, on average; null where none was opened
 */
public record SearchedView(
        String query,
        long searches,
        long days,
        long found,
        boolean loose,
        LocalDate last,
        long opened,
        @Nullable Double place) {}
