package org.minshu.portal.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that sessions are encrypted with.
 *
 * @param id tells keys apart without giving them away: the beginning of a hash of the key, in hexadecimal
 */
record SessionKey(String id, SecretKey key) {

    static final int ID_BYTES = 8;

    private static final int BYTES = 32;

    /** In the order they are given; a message never repeats a key. */
    static List<SessionKey> all(List<String> encoded) {
        return IntStream.range(0, encoded.size())
                .mapToObj(i -> of(encoded.get(i), i + 1))
                .toList();
    }

    private static SessionKey of(String encoded, int position) {
        var bytes = decode(encoded.strip());
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException(
                    "minshu.portal.session-keys: key " + position + " is not the Base64 of 32 bytes.");
        }
        return new SessionKey(idOf(bytes), new SecretKeySpec(bytes, "AES"));
    }

    /** Either alphabet of Base64; empty where it is neither. */
    private static byte[] decode(String encoded) {
        try {
            return Base64.getDecoder().decode(encoded.replace('-', '+').replace('_', '/'));
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    private static String idOf(byte[] key) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update("minshu session key".getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(Arrays.copyOf(hash.digest(key), ID_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
