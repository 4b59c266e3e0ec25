package org.minshu.client.need;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;

/**
 * A need.
 *
 * @param filer name of who filed it
 * @param organisation what they work for: an organisation, or a department
 * @param department the one that was asked; null where none was
 * @param state OPEN, ANSWERED or DECLINED
 * @param answer the answer, or the reason why it was declined; null while it is open
 * @param dataset slug and title of the dataset that meets it
 * @param answeredBy name of who answered
 * @param answerable whether the caller may answer it now
 */
public record NeedView(
        long id,
        String title,
        String purpose,
        String filer,
        @Nullable String organisation,
        @Nullable Named department,
        String state,
        Instant createdAt,
        @Nullable String answer,
        @Nullable Named dataset,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        boolean answerable,
        long revision) {}
