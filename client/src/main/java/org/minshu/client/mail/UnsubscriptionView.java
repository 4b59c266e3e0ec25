package org.minshu.client.mail;

import org.jspecify.annotations.Nullable;

/**
 * What the link in a mail ends.
 *
 * @param scope {@code ALL} mail, that of a {@code TOPIC}, or that of a {@code SUBSCRIPTION}
 * @param topic name of the topic; null where it is about all
 * @param title of the dataset or search; null where it is about no subscription, or it has ended
 * @param address where the mail went, all but a few characters hidden
 */
public record UnsubscriptionView(
        String scope, @Nullable String topic, @Nullable String title, String address) {}
