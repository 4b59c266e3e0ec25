package org.minshu.client.mail;

import org.jspecify.annotations.Nullable;

/**
 * A mail address to be confirmed.
 *
 * @param language of mails, {@code zh} or {@code en}; stays as it is where absent
 */
public record MailAddressForm(
        @Nullable String address, @Nullable String language) {}
