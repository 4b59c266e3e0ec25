package org.minshu.catalog.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/** What a sender says of a piece (tus extension checksum): nothing of it is kept where it does not fit. */
final class Checksum {

    /** As the protocol names them. */
    static final String ALGORITHMS = "sha256,sha1";

    private final MessageDigest digest;
    private final byte[] expected;

    private Checksum(MessageDigest digest, byte[] expected) {
        this.digest = digest;
        this.expected = expected;
    }

    /**
     * @param header {@code Upload-Checksum}: algorithm, space, Base64
     * @throws CatalogException PARAMETER_INVALID
     */
    static @Nullable Checksum of(@Nullable String header) {
        if (header == null) {
            return null;
        }
        int space = header.indexOf(' ');
        if (space < 0) {
            throw invalid("Upload-Checksum is an algorithm, a space and Base64");
        }
        var digest = digest(header.substring(0, space));
        try {
            var expected =
                    Base64.getDecoder().decode(header.substring(space + 1).strip());
            if (expected.length != digest.getDigestLength()) {
                throw invalid("Upload-Checksum has the wrong length");
            }
            return new Checksum(digest, expected);
        } catch (IllegalArgumentException malformed) {
            throw invalid("Upload-Checksum is not Base64");
        }
    }

    private static MessageDigest digest(String name) {
        try {
            return switch (name) {
                case "sha256" -> MessageDigest.getInstance("SHA-256");
                case "sha1" -> MessageDigest.getInstance("SHA-1");
                default -> throw invalid("Checksums are " + ALGORITHMS);
            };
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has it", missing);
        }
    }

    void update(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
    }

    /** @throws CatalogException UPLOAD_CHECKSUM */
    void verify() {
        if (!MessageDigest.isEqual(expected, digest.digest())) {
            throw new CatalogException(ProblemType.UPLOAD_CHECKSUM, "The piece is not what Upload-Checksum says");
        }
    }

    private static CatalogException invalid(String detail) {
        return new CatalogException(ProblemType.PARAMETER_INVALID, detail);
    }
}
