package org.minshu.client.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice.
 *
 * @param until last day it is shown; null for without end
 * @param state SCHEDULED, CURRENT or ENDED, today in Asia/Shanghai
 */
public record NoticeView(
        long id,
        String titleZh,
        @Nullable String titleEn,
        String textZh,
        @Nullable String textEn,
        LocalDate from,
        @Nullable LocalDate until,
        String state,
        Instant updatedAt,
        long revision) {}
