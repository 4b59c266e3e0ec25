package org.minshu.catalog.upload;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/** {@code Upload-Metadata}: names and Base64 of UTF-8 values, separated by commas. */
record Metadata(Map<String, String> values) {

    private static final int LONGEST = 4_000;

    Metadata {
        values = Map.copyOf(values);
    }

    /** @throws CatalogException PARAMETER_INVALID */
    static Metadata parse(@Nullable String header) {
        if (header == null || header.length() > LONGEST) {
            throw invalid("Upload-Metadata names filename and dataset, in at most " + LONGEST + " characters");
        }
        var values = new LinkedHashMap<String, String>();
        for (var pair : header.split(",", -1)) {
            var parts = pair.strip().split(" ", -1);
            if (parts.length > 2 || parts[0].isEmpty()) {
                throw invalid("Upload-Metadata is names and Base64 values, separated by commas");
            }
            var before = values.put(parts[0], parts.length == 1 ? "" : decode(parts[1]));
            if (before != null) {
                throw invalid("Upload-Metadata names " + parts[0] + " twice");
            }
        }
        return new Metadata(values);
    }

    /** @throws CatalogException PARAMETER_INVALID where it is not there */
    String require(String name) {
        var value = values.get(name);
        if (value == null || value.isBlank()) {
            throw invalid("Upload-Metadata lacks " + name);
        }
        return value;
    }

    static String format(Map<String, String> values) {
        return values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(pair -> pair.getKey() + " "
                        + Base64.getEncoder().encodeToString(pair.getValue().getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(","));
    }

    private static String decode(String base64) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getDecoder().decode(base64)))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw invalid("Upload-Metadata has a character with the number 0");
            }
            return text;
        } catch (IllegalArgumentException | CharacterCodingException malformed) {
            throw invalid("Upload-Metadata is Base64 of UTF-8");
        }
    }

    private static CatalogException invalid(String detail) {
        return new CatalogException(ProblemType.PARAMETER_INVALID, detail);
    }
}
