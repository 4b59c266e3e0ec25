package org.minshu.catalog.mail.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.mail.SigningKey;
import org.minshu.catalog.mail.UnsubscribeToken;
import org.minshu.catalog.mail.text.Told;

/**
 * A mail that is to be sent now.
 *
 * @param message names it, however often it is sent
 * @param address the person's at this moment
 * @param attempts how often it was put off before
 * @param told what it is about, where it is about one thing
 */
record Outgoing(
        long id,
        UUID message,
        Purpose purpose,
        long person,
        String subject,
        String address,
        String language,
        SigningKey key,
        @Nullable String topic,
        @Nullable Long subscription,
        int attempts,
        @Nullable Told told) {

    /** Ends no more than what it is about. */
    UnsubscribeToken unsubscribe() {
        if (subscription != null) {
            return UnsubscribeToken.subscription(person, subscription, key);
        }
        return topic == null ? UnsubscribeToken.all(person, key) : UnsubscribeToken.topic(person, topic, key);
    }
}
