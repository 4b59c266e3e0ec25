package org.minshu.client.reference;

import org.jspecify.annotations.Nullable;

/**
 * Why a value is no longer offered.
 *
 * @param reason 1 to 500 characters
 * @param replacement key of the value that takes its place in the datasets that have it; they keep it where absent
 */
public record RetirementForm(
        @Nullable String reason, @Nullable String replacement) {}
