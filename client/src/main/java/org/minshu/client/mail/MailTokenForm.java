package org.minshu.client.mail;

import org.jspecify.annotations.Nullable;

/** What the link in a mail holds. */
public record MailTokenForm(@Nullable String token) {}
