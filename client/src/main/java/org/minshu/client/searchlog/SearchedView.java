package org.minshu.client.searchlog;

import java.time.LocalDate;

/**
 * A text that was searched for.
 *
 * @param query folded and without surplus blanks
 * @param searches how often
 * @param days on how many days
 * @param found results of the last search
 * @param loose whether these had only some of the words
 * @param last day of the last search
 */
public record SearchedView(String query, long searches, long days, long found, boolean loose, LocalDate last) {}
