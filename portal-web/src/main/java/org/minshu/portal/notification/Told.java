package org.minshu.portal.notification;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minshu.client.notification.NotificationView;

/** A notification as it is shown; {@code until} is null where it names no time. */
record Told(
        NotificationView view,
        String title,
        String detail,
        @Nullable Instant until,
        String by) {

    static Told of(NotificationView view) {
        var words = view.parameters();
        return new Told(
                view,
                words.getOrDefault("title", ""),
                words.getOrDefault("detail", ""),
                instant(words.get("until")),
                words.getOrDefault("by", ""));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException notATime) {
            return null;
        }
    }

    /** Only pages of this site are linked. */
    public @Nullable String page() {
        var link = view.link();
        return link != null && link.startsWith("/") && !link.startsWith("//") ? link : null;
    }
}
