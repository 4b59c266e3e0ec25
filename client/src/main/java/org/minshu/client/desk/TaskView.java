package org.minshu.client.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a decision.
 *
 * @param kind DATASET or REQUEST
 * @param key resource code or request number
 * @param slug of a dataset, as its page has it; the number of a request
 * @param state where it stands: of the dataset or of the request
 * @param departments keys
 * @param since since when it waits where it is
 * @param simple whether it may be decided together with others: open and shared without conditions
 */
public record TaskView(
        String kind,
        String key,
        String slug,
        @Nullable String title,
        @Nullable String titleEn,
        String state,
        List<String> departments,
        @Nullable String organisation,
        Instant since,
        @Nullable Instant deadline,
        boolean overdue,
        boolean simple,
        long revision) {

    public TaskView {
        departments = List.copyOf(departments);
    }
}
