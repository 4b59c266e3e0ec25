package org.minshu.client.policy;

import org.jspecify.annotations.Nullable;

/**
 * A value that is to hold from a day on.
 *
 * @param value within the setting's bounds: a number of days, an ISO period such as P1Y, or one of its choices
 * @param from ISO date (Asia/Shanghai), today or later
 * @param reason 1 to 500 characters
 */
public record PolicyForm(
        @Nullable String value,
        @Nullable String from,
        @Nullable String reason) {}
