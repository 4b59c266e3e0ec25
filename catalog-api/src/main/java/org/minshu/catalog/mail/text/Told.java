package org.minshu.catalog.mail.text;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A notification that a mail tells of. */
public record Told(
        String kind,
        Map<String, String> parameters,
        @Nullable String link,
        Instant at) {

    public Told {
        parameters = Map.copyOf(parameters);
    }
}
