package org.minshu.client.notice;

import org.jspecify.annotations.Nullable;

/**
 * A notice as it is written.
 *
 * @param titleZh required, 2 to 100 characters
 * @param textZh required, plain text of up to 4,000 characters; a blank line begins a paragraph
 * @param titleEn with {@code textEn}, or neither
 * @param from first day it is shown, Asia/Shanghai; required
 * @param until last day it is shown, included; null for without end
 */
public record NoticeForm(
        @Nullable String titleZh,
        @Nullable String titleEn,
        @Nullable String textZh,
        @Nullable String textEn,
        @Nullable String from,
        @Nullable String until) {}
