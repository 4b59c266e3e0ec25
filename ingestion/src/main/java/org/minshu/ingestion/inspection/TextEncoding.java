package org.minshu.ingestion.inspection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the encoding of a text: what its byte order mark says, else the first of UTF-8 and GB 18030 that fits every byte.
 * A file with control characters is no text.
 */
final class TextEncoding {

    private static final int SAMPLE = 4096;

    private TextEncoding() {}

    static Optional<Charset> of(Path file) throws IOException {
        var sample = sample(file);
        var marked = marked(sample);
        if (marked.isPresent()) {
            return marked;
        }
        var candidates = Stream.concat(
                        sixteenBit(sample).stream(), Stream.of(StandardCharsets.UTF_8, Charset.forName("GB18030")))
                .toList();
        for (var candidate : candidates) {
            if (fits(file, candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Opens a text behind its byte order mark; a byte that does not fit is an exception. */
    static Reader open(Path file, Charset encoding) throws IOException {
        var reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), encoding.newDecoder()), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static byte[] sample(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(SAMPLE);
        }
    }

    private static Optional<Charset> marked(byte[] sample) {
        if (begins(sample, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (begins(sample, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return begins(sample, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Without a mark: commas and line ends leave zeros, nearly all at odd or all at even places. */
    private static Optional<Charset> sixteenBit(byte[] sample) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < sample.length; i++) {
            if (sample[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        int enough = Math.max(2, sample.length / 50);
        if (odd >= enough && odd > 4 * even) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even >= enough && even > 4 * odd ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean fits(Path file, Charset encoding) throws IOException {
        try (var reader = open(file, encoding)) {
            var buffer = new char[1 << 14];
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                for (int i = 0; i < count; i++) {
                    if (buffer[i] < ' '
                            && buffer[i] != '\n'
                            && buffer[i] != '\r'
                            && buffer[i] != '\t'
                            && buffer[i] != '\f') {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static boolean begins(byte[] sample, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= sample.length || (sample[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
