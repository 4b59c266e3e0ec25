package org.minshu.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A zip on our class path whose files an engine needs on disk. */
record Archive(String resource) {

    /** Unpacks into the folder, unless exactly this archive was unpacked there before. */
    void unpackInto(Path folder) {
        try {
            var stamp = folder.resolve("archive.crc");
            var crc = checksum();
            if (Files.exists(stamp) && Files.readString(stamp).equals(crc)) {
                return;
            }
            Folders.delete(folder);
            unpack(folder);
            // Last: a folder without it is half unpacked.
            Files.writeString(stamp, crc);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not unpack " + resource + " into " + folder, e);
        }
    }

    private void unpack(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var zip = new ZipInputStream(open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }

    private String checksum() throws IOException {
        try (var content = new CheckedInputStream(open(), new CRC32())) {
            content.skip(Long.MAX_VALUE);
            return Long.toHexString(content.getChecksum().getValue());
        }
    }

    private InputStream open() {
        return Objects.requireNonNull(Archive.class.getResourceAsStream(resource), () -> resource + " is missing");
    }
}
