package org.minshu.client.quality;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;

/**
 * An entry in the list of quality.
 *
 * @param state {@link org.minshu.model.vocabulary.DatasetState}
 * @param missed codes of the rules that it does not meet, heaviest first
 */
public record QualityEntry(
        String code,
        String slug,
        @Nullable String title,
        @Nullable String titleEn,
        Named department,
        String state,
        int score,
        String grade,
        List<String> missed,
        Instant scoredAt) {

    public QualityEntry {
        missed = List.copyOf(missed);
    }
}
