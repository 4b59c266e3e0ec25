package org.minshu.client.wording;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The synonyms of one version.
 *
 * @param version 0 is what the product brings
 * @param words how many words have others that stand for them
 */
public record SynonymView(
        long version,
        String rules,
        int words,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {}
