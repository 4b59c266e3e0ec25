package org.minshu.catalog.notification;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told.
 *
 * @param kind such as REQUEST_DUE_SOON; the portal has its words
 * @param parameters of the words: title, detail, until, by
 * @param link path of the page about it
 * @param dedup what is told only once; null where it may be told again
 * @param subscription the recipient's own, because of which it is told; null where it is told anyway
 */
public record Notification(
        Recipient recipient,
        String kind,
        Map<String, String> parameters,
        @Nullable String link,
        @Nullable String dedup,
        @Nullable Long subscription) {

    public Notification {
        parameters = Map.copyOf(parameters);
    }

    public Notification(
            Recipient recipient,
            String kind,
            Map<String, String> parameters,
            @Nullable String link,
            @Nullable String dedup) {
        this(recipient, kind, parameters, link, dedup, null);
    }
}
