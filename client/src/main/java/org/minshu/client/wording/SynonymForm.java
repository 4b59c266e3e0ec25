package org.minshu.client.wording;

import org.jspecify.annotations.Nullable;

/**
 * All synonyms anew.
 *
 * @param rules a line each: words between commas stand for one another, {@code a => b, c} lets the second stand for the
 *     first only; {@code #} begins a remark
 * @param reason why they change
 */
public record SynonymForm(@Nullable String rules, @Nullable String reason) {}
