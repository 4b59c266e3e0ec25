package org.minshu.client.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, to what, from where.
 *
 * @param actor subject of the token; {@code actorName} as shown to people
 * @param action such as {@code dataset.published}
 * @param subject such as {@code dataset 30701916/000012}
 * @param before the changed part before, as JSON text; null where nothing was
 * @param after the changed part after, as JSON text; null where nothing is
 * @param from remote address
 * @param seal hash of the chain up to this row, lower-case hex; null while unsealed
 */
public record AuditEntryView(
        long id,
        Instant at,
        String actor,
        String actorName,
        @Nullable String role,
        String action,
        String subject,
        @Nullable String before,
        @Nullable String after,
        @Nullable String from,
        @Nullable String seal) {}
