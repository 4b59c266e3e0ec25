package org.minshu.objects.s3;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.minshu.objects.Stored;

/** A content that is counted and hashed while it passes. */
final class Measured {

    private final InputStream content;
    private final MessageDigest digest = sha256();
    private long size;

    Measured(InputStream content) {
        this.content = content;
    }

    /** Reads the next bytes: fewer than the target holds only at the end, none after it. */
    int fill(byte[] target) throws IOException {
        int read = content.readNBytes(target, 0, target.length);
        digest.update(target, 0, read);
        size += read;
        return read;
    }

    Stored stored() {
        return new Stored(size, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
