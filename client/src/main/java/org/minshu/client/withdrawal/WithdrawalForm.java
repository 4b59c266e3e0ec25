package org.minshu.client.withdrawal;

import org.jspecify.annotations.Nullable;

/**
 * Taking a published dataset down.
 *
 * @param reason 1 to 500 characters; everybody reads it
 * @param on ISO date (Asia/Shanghai), tomorrow or later within a year, from which it is gone; at once where absent
 * @param successor resource code or slug of a published dataset to use in its place
 */
public record WithdrawalForm(
        @Nullable String reason,
        @Nullable String on,
        @Nullable String successor) {}
