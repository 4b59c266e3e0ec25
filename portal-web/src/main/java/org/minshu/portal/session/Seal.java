package org.minshu.portal.session;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts with the first of several keys and opens what any of them encrypted: AES-256-GCM, kept as the key's id, the nonce, and
 * the ciphertext with its tag.
 */
final class Seal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    /** Goes into every tag: what was encrypted with the same key for another purpose is refused. */
    private static final byte[] PURPOSE = "minshu.portal session attribute 1".getBytes(StandardCharsets.US_ASCII);

    private final SecureRandom random = new SecureRandom();
    private final SessionKey first;
    private final Map<String, SessionKey> keys;

    Seal(List<SessionKey> keys) {
        this.first = keys.getFirst();
        this.keys = keys.stream()
                .collect(Collectors.toUnmodifiableMap(SessionKey::id, Function.identity(), (one, _) -> one));
    }

    byte[] close(byte[] plain) {
        var id = HexFormat.of().parseHex(first.id());
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var secret = cipher(Cipher.ENCRYPT_MODE, first, nonce).doFinal(plain);
            return ByteBuffer.allocate(id.length + nonce.length + secret.length)
                    .put(id)
                    .put(nonce)
                    .put(secret)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot encrypt with AES-GCM", e);
        }
    }

    byte[] open(byte[] sealed) throws UnreadableException {
        if (sealed.length < SessionKey.ID_BYTES + NONCE_BYTES) {
            throw new UnreadableException("It is too short to be one of ours");
        }
        var rest = ByteBuffer.wrap(sealed);
        var id = HexFormat.of().formatHex(take(rest, SessionKey.ID_BYTES));
        var key = keys.get(id);
        if (key == null) {
            throw new UnreadableException("Its key " + id + " is not among minshu.portal.session-keys any more");
        }
        var nonce = take(rest, NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(take(rest, rest.remaining()));
        } catch (GeneralSecurityException e) {
            throw new UnreadableException("It was changed since it was encrypted", e);
        }
    }

    private static byte[] take(ByteBuffer from, int count) {
        var bytes = new byte[count];
        from.get(bytes);
        return bytes;
    }

    private static Cipher cipher(int mode, SessionKey key, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(PURPOSE);
        cipher.updateAAD(key.id().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}
