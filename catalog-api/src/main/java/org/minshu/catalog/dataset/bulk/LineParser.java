package org.minshu.catalog.dataset.bulk;

import static org.minshu.model.problem.ProblemType.BODY_TOO_LARGE;
import static org.minshu.model.problem.ProblemType.INVALID_UTF8;
import static org.minshu.model.problem.ProblemType.JSON_TOO_DEEP;
import static org.minshu.model.problem.ProblemType.MALFORMED_JSON;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.BulkLine;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a line as UTF-8 and JSON, both strictly; what cannot be read is refused by itself, not with its neighbours. */
@Component
class LineParser {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final JsonMapper json;

    LineParser(JsonMapper json) {
        this.json = json;
    }

    Line parse(RawLine raw) {
        return switch (raw) {
            case RawLine.TooLong(long number) -> refused(number, BODY_TOO_LARGE);
            case RawLine.Bytes(long number, byte[] content) -> parse(number, content);
        };
    }

    private Line parse(long number, byte[] content) {
        try {
            var line = read(text(number, content));
            return line == null ? refused(number, MALFORMED_JSON) : new Line.Parsed(number, line);
        } catch (CharacterCodingException notUtf8) {
            return refused(number, INVALID_UTF8);
        } catch (StreamConstraintsException tooDeep) {
            return refused(number, JSON_TOO_DEEP);
        } catch (JacksonException malformed) {
            return refused(number, MALFORMED_JSON);
        }
    }

    /** Nothing where the line says {@code null}. */
    private @Nullable BulkLine read(String text) {
        return json.readValue(text, BulkLine.class);
    }

    /** A mark may open the body, as some programs write one. */
    private static String text(long number, byte[] content) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
        return number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static Line refused(long number, ProblemType problem) {
        return new Line.Refused(number, null, null, problem, List.of());
    }
}
