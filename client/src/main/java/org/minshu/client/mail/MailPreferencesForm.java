package org.minshu.client.mail;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the caller wants to be told; what is not named stays as it is.
 *
 * @param language {@code zh} or {@code en}
 * @param topics mode by name of the topic
 * @param subscriptions mode by id, an empty one where it follows its topic
 */
public record MailPreferencesForm(
        @Nullable String language,
        @Nullable Map<String, String> topics,
        @Nullable Map<Long, String> subscriptions) {}
