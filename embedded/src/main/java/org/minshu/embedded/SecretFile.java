package org.minshu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A generated secret in a file that only its owner can read; generated once. */
public record SecretFile(Path path) {

    private static final int BYTES = 32;

    /** The secret: 43 characters of the URL-safe Base64 alphabet. */
    public String read() {
        try {
            if (Files.notExists(path)) {
                generate();
            }
            return Files.readString(path).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void generate() throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        // Written beside and moved: a kill in between must not leave half a secret.
        var draft = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                draft, Base64.getUrlEncoder().withoutPadding().encodeToString(secret), StandardOpenOption.WRITE);
        Files.move(draft, path);
    }
}
