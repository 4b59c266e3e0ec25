package org.minshu.catalog.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom mail may reach.
 *
 * @param address confirmed; null without one
 * @param key signs the links that end mail without signing in
 * @param pendingAddress waits to be confirmed
 * @param failingSince since when the address is refused
 */
public record MailPerson(
        long id,
        String subject,
        @Nullable String address,
        String language,
        SigningKey key,
        @Nullable String pendingAddress,
        @Nullable Instant pendingUntil,
        @Nullable Instant failingSince,
        @Nullable String failure,
        long revision) {

    /** For the audit trail, which keeps no addresses. */
    Seen seen() {
        return new Seen(
                address == null ? null : MailAddresses.masked(address),
                pendingAddress == null ? null : MailAddresses.masked(pendingAddress),
                language);
    }

    record Seen(@Nullable String address, @Nullable String pending, String language) {}
}
