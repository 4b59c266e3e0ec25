package org.minshu.portal.together;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.register.TogetherResult;

/** What came of one entry, kept in the session until the next page shows it. */
record Outcome(
        String code,
        String outcome,
        @Nullable String problem,
        @Nullable String zh,
        @Nullable String en) implements Serializable {

    static List<Outcome> of(TogetherResult result) {
        return result.lines().stream()
                .map(line -> new Outcome(line.code(), line.outcome(), line.problem(), line.zh(), line.en()))
                .toList();
    }
}
