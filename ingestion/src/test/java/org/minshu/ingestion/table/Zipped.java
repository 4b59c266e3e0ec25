package org.minshu.ingestion.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives made for tests. */
final class Zipped {

    private Zipped() {}

    static byte[] texts(Map<String, String> members) throws IOException {
        var bytes = new TreeMap<String, byte[]>();
        members.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return of(bytes);
    }

    static byte[] of(Map<String, byte[]> members) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var member : members.entrySet()) {
                archive.putNextEntry(new ZipEntry(member.getKey()));
                archive.write(member.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
