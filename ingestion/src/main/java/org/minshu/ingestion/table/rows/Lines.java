package org.minshu.ingestion.table.rows;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.minshu.client.rows.RowRefusal.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON objects, one a line; lines without any are not counted as rows, but keep their numbers. */
final class Lines implements Closeable {

    private static final int LONGEST = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final InputStream in;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    private long number;

    Lines(Path file) throws IOException {
        in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    /** One line: an object, or why it is none. */
    record Line(
            long number,
            @Nullable JsonNode object,
            @Nullable Reason problem) {}

    /** The next line that is not blank; null at the end. */
    @Nullable Line next() throws IOException {
        for (int c = in.read(); c >= 0; c = in.read()) {
            number++;
            buffer.reset();
            boolean tooLong = false;
            for (; c >= 0 && c != '\n'; c = in.read()) {
                if (buffer.size() < LONGEST) {
                    buffer.write(c);
                } else {
                    tooLong = true;
                }
            }
            if (tooLong) {
                return new Line(number, null, Reason.TOO_LONG);
            }
            var line = parse();
            if (line != null) {
                return line;
            }
        }
        return null;
    }

    private @Nullable Line parse() {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(buffer.toByteArray()))
                    .toString();
            if (number == 1 && text.startsWith("\uFEFF")) {
                text = text.substring(1);
            }
            if (text.isBlank()) {
                return null;
            }
            var node = JSON.readTree(text);
            return node.isObject() ? new Line(number, node, null) : new Line(number, null, Reason.NOT_AN_OBJECT);
        } catch (CharacterCodingException | JacksonException malformed) {
            return new Line(number, null, Reason.NOT_AN_OBJECT);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
