package org.minshu.client.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a department.
 *
 * @param kind REQUEST (to review), RETURNED (an entry to correct), UPDATE (new data are due), DRAFT (untouched for 30 days) or
 *     IMPORT (failed, or with refused rows)
 * @param key resource code, number of the request, or id of the import
 * @param slug as the address of its page has it
 * @param detail why it was returned, who asks, the update cycle, why the import failed
 * @param since since when it waits
 * @param workingDays that are left, by the calendar; null without a deadline or past it
 */
public record StewardTaskView(
        String kind,
        String key,
        String slug,
        @Nullable String title,
        @Nullable String titleEn,
        @Nullable String detail,
        Instant since,
        @Nullable Instant deadline,
        boolean overdue,
        @Nullable Integer workingDays) {}
