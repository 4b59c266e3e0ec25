package org.minshu.portal.notice;

import org.jspecify.annotations.Nullable;
import org.minshu.client.notice.NoticeForm;
import org.minshu.client.notice.NoticeView;

/** A notice as it stands in the form's fields. */
public record NoticeText(
        @Nullable String titleZh,
        @Nullable String titleEn,
        @Nullable String textZh,
        @Nullable String textEn,
        @Nullable String from,
        @Nullable String until) {

    static NoticeText empty(String today) {
        return new NoticeText(null, null, null, null, today, null);
    }

    static NoticeText of(NoticeView notice) {
        return new NoticeText(
                notice.titleZh(),
                notice.titleEn(),
                notice.textZh(),
                notice.textEn(),
                notice.from().toString(),
                notice.until() == null ? null : notice.until().toString());
    }

    NoticeForm form() {
        return new NoticeForm(given(titleZh), given(titleEn), given(textZh), given(textEn), given(from), given(until));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
