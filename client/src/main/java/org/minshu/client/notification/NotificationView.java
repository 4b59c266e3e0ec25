package org.minshu.client.notification;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something the caller is told.
 *
 * @param kind what it is about, such as REQUEST_DUE_SOON; the words are the reader's
 * @param parameters of the words: {@code title} of what it is about, {@code detail}, {@code until} (an instant), {@code by}
 * @param link path of the page about it
 */
public record NotificationView(
        long id,
        String kind,
        Map<String, String> parameters,
        @Nullable String link,
        Instant createdAt,
        boolean read) {

    public NotificationView {
        parameters = Map.copyOf(parameters);
    }
}
