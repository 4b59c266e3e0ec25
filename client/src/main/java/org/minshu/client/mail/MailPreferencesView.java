package org.minshu.client.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the caller is told.
 *
 * @param available whether the platform sends mail at all
 * @param address where mail goes; null without a confirmed one
 * @param pendingAddress waits for its link to be used, until {@code pendingUntil}
 * @param failingSince since when the mail server of the address refuses mail; nothing is sent until it is confirmed again
 * @param failure what that server answered
 * @param language of mails: {@code zh} or {@code en}
 * @param digestHour hour of the working day (Asia/Shanghai) at which digests are sent
 * @param topics those that concern the caller's roles
 * @param subscriptions newest first, all of them
 */
public record MailPreferencesView(
        boolean available,
        @Nullable String address,
        @Nullable String pendingAddress,
        @Nullable Instant pendingUntil,
        @Nullable Instant failingSince,
        @Nullable String failure,
        String language,
        int digestHour,
        List<Topic> topics,
        List<Subscription> subscriptions,
        long revision) {

    public MailPreferencesView {
        topics = List.copyOf(topics);
        subscriptions = List.copyOf(subscriptions);
    }

    /**
     * Notifications of one sort.
     *
     * @param name such as {@code DEADLINE}
     * @param mode {@code PORTAL} (nowhere else), {@code AT_ONCE} or {@code DAILY}
     */
    public record Topic(String name, String mode) {}

    /**
     * A subscription of the caller.
     *
     * @param topic the one it belongs to
     * @param mode null where it follows its topic
     */
    public record Subscription(
            long id,
            String topic,
            String title,
            @Nullable String titleEn,
            @Nullable String mode) {}
}
