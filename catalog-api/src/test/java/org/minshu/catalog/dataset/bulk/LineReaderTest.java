package org.minshu.catalog.dataset.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    @Test
    void blankLinesAreCountedAndPassedOver() throws IOException {
        assertThat(lines("a\n\n \t\r\nb", 10)).containsExactly("1 a", "4 b");
    }

    @Test
    void theLastLineNeedsNoEnd() throws IOException {
        assertThat(lines("a\nb\n", 10)).containsExactly("1 a", "2 b");
        assertThat(lines("", 10)).isEmpty();
    }

    @Test
    void aLinePastTheLimitIsNotKeptAndTheNextOneIs() throws IOException {
        assertThat(lines("12345\n123456\n1", 5)).containsExactly("1 12345", "2 too long", "3 1");
    }

    private static List<String> lines(String body, int longest) throws IOException {
        var reader = new LineReader(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), longest);
        var lines = new ArrayList<String>();
        for (var line = reader.next(); line.isPresent(); line = reader.next()) {
            lines.add(
                    switch (line.get()) {
                        case RawLine.TooLong(long number) -> number + " too long";
                        case RawLine.Bytes(long number, byte[] content) ->
                            number + " " + new String(content, StandardCharsets.UTF_8);
                    });
        }
        return lines;
    }
}
