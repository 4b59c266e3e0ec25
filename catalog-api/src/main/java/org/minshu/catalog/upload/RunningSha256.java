package org.minshu.catalog.upload;

import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SHA256Digest;

/** A SHA-256 that can be laid down in the middle and taken up by another process; the JDK's cannot. */
final class RunningSha256 {

    /** Before the first byte. */
    static final String NEW = "";

    private final SHA256Digest digest;

    /** @param state what {@link #state} gave */
    RunningSha256(String state) {
        digest = state.equals(NEW)
                ? new SHA256Digest()
                : new SHA256Digest(HexFormat.of().parseHex(state));
    }

    void update(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
    }

    /** Where it stands, in hexadecimal digits. */
    String state() {
        return HexFormat.of().formatHex(digest.getEncodedState());
    }

    /** Of what has passed, in lower-case hexadecimal digits. */
    String hex() {
        var copy = new SHA256Digest(digest);
        var result = new byte[copy.getDigestSize()];
        copy.doFinal(result, 0);
        return HexFormat.of().formatHex(result);
    }
}
