package org.minshu.catalog.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;

/**
 * What an applicant was asked to add, for the history of the request.
 *
 * @param outcome ANSWERED, WITHDRAWN, RETURNED or CLOSED; null while an answer is waited for
 */
record AskedQuestion(
        @Nullable Named department,
        String askedByName,
        Instant askedAt,
        String text,
        @Nullable Instant endedAt,
        @Nullable String outcome,
        @Nullable String answeredByName,
        @Nullable String answer) {}
