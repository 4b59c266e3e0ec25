package org.minshu.client.mail;

import org.jspecify.annotations.Nullable;

/**
 * What to end.
 *
 * @param token from the link in a mail
 * @param everything all mail, not only what the link is about
 */
public record UnsubscriptionForm(@Nullable String token, boolean everything) {}
