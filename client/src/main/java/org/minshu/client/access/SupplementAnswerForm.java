package org.minshu.client.access;

import org.jspecify.annotations.Nullable;

/**
 * What the applicant adds. Only the entries that were asked for are taken over; the others may be left out.
 *
 * @param text what was added, 1 to 1,000 characters
 */
public record SupplementAnswerForm(
        @Nullable String text,
        @Nullable String purpose,
        @Nullable String accessMode,
        @Nullable String from,
        @Nullable String until,
        @Nullable String security,
        @Nullable String contactName,
        @Nullable String contactPhone) {}
