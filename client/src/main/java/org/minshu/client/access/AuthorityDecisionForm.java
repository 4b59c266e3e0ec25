package org.minshu.client.access;

import org.jspecify.annotations.Nullable;

/**
 * What the authority decides on the whole.
 *
 * @param outcome GRANTED or REJECTED
 * @param until last day of the grant, inclusive, ISO date; not after the day asked for; that day where absent
 * @param comment required where rejected, 1 to 500 characters
 */
public record AuthorityDecisionForm(
        @Nullable String outcome,
        @Nullable String until,
        @Nullable String comment) {}
