package org.minshu.catalog.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the link holds that ends mail: whose, and which, signed with that person's own key; it works for as long as the person
 * has settings, because mails are kept.
 *
 * @param scope {@code ALL}, the name of a topic, or the id of a subscription
 */
public record UnsubscribeToken(long person, String scope, String signature) {

    static final String ALL = "ALL";

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.([A-Z_]{1,40}|\\d{1,18})\\.([A-Za-z0-9_-]{43})");

    public static UnsubscribeToken all(long person, SigningKey key) {
        return signed(person, ALL, key);
    }

    public static UnsubscribeToken topic(long person, String topic, SigningKey key) {
        return signed(person, topic, key);
    }

    public static UnsubscribeToken subscription(long person, long subscription, SigningKey key) {
        return signed(person, String.valueOf(subscription), key);
    }

    private static UnsubscribeToken signed(long person, String scope, SigningKey key) {
        return new UnsubscribeToken(person, scope, sign(person, scope, key));
    }

    static Optional<UnsubscribeToken> parse(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new UnsubscribeToken(Long.parseLong(parts.group(1)), parts.group(2), parts.group(3)))
                : Optional.empty();
    }

    boolean isSignedWith(SigningKey key) {
        return MessageDigest.isEqual(
                sign(person, scope, key).getBytes(StandardCharsets.US_ASCII),
                signature.getBytes(StandardCharsets.US_ASCII));
    }

    boolean isOfSubscription() {
        return Character.isDigit(scope.charAt(0));
    }

    private static String sign(long person, String scope, SigningKey key) {
        return key.sign("unsubscribe " + person + " " + scope);
    }

    /** As it stands in an address. */
    @Override
    public String toString() {
        return person + "." + scope + "." + signature;
    }
}
