package org.minshu.ingestion.importing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** JSON lines; a line that is broken costs only itself. */
final class JsonLines implements SourceRecords {

    private static final int LONGEST_LINE = 16 << 20;

    private final InputStream content;
    private final JsonMapper json = JsonMapper.shared();
    private long line;

    JsonLines(InputStream content) {
        this.content = new BufferedInputStream(content);
    }

    @Override
    public Optional<SourceRecord> next() throws IOException {
        for (var bytes = nextLine(); bytes.isPresent(); bytes = nextLine()) {
            line++;
            var text = bytes.get();
            if (text.length > LONGEST_LINE) {
                return unreadable("too-long", "The line has more than 16 MB");
            }
            if (text.length > 0) {
                return Optional.of(parse(text));
            }
        }
        return Optional.empty();
    }

    private SourceRecord parse(byte[] text) {
        try {
            var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            var node = json.readTree(decoded.toString());
            return node.isObject()
                    ? new SourceRecord.Parsed(line, node)
                    : new SourceRecord.Broken(line, "no-object", "The line is JSON, but no object");
        } catch (CharacterCodingException _) {
            return new SourceRecord.Broken(line, "invalid-utf8", "The line is not valid UTF-8");
        } catch (JacksonException broken) {
            return new SourceRecord.Broken(line, "malformed-json", broken.getOriginalMessage());
        }
    }

    private Optional<SourceRecord> unreadable(String reason, String detail) {
        return Optional.of(new SourceRecord.Broken(line, reason, detail));
    }

    /** Keeps one byte more than allowed of a line that is too long, and reads over the rest. */
    private Optional<byte[]> nextLine() throws IOException {
        var bytes = new ByteArrayOutputStream();
        int next = content.read();
        if (next < 0) {
            return Optional.empty();
        }
        for (; next >= 0 && next != '\n'; next = content.read()) {
            if (next != '\r' && bytes.size() <= LONGEST_LINE) {
                bytes.write(next);
            }
        }
        return Optional.of(bytes.toByteArray());
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
