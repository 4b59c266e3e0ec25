package org.minshu.client.withdrawal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;

/**
 * A dataset that is to be taken down, or was.
 *
 * @param state ANNOUNCED or DONE
 * @param on the day from which it is gone, Asia/Shanghai
 * @param successor what to use in its place; the key is its slug
 */
public record WithdrawalView(
        String code,
        String slug,
        String title,
        @Nullable String titleEn,
        Named department,
        String state,
        @Nullable String reason,
        LocalDate on,
        @Nullable Named successor,
        Instant announcedAt) {}
