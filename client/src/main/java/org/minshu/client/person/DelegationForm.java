package org.minshu.client.person;

import org.jspecify.annotations.Nullable;

/**
 * Who stands in for the caller.
 *
 * @param deputy subject; for a steward somebody of the same department
 * @param from first day, ISO date, not in the past
 * @param until last day, inclusive, at most 90 days after the first
 * @param reason 1 to 500 characters
 */
public record DelegationForm(
        @Nullable String deputy,
        @Nullable String from,
        @Nullable String until,
        @Nullable String reason) {}
