package org.minshu.ingestion.table.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the bytes of a text are to be read.
 *
 * @param whole whether every byte fits; those that do not are read as U+FFFD
 */
public record Encoding(Charset charset, boolean whole) {

    /** Opens a text behind its byte order mark. */
    public Reader open(Path file) throws IOException {
        return open(Files.newInputStream(file));
    }

    /** Opens a text behind its byte order mark; the reader closes the content. */
    public Reader open(InputStream content) throws IOException {
        var action = whole ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
        var decoder = charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action);
        var reader = new BufferedReader(new InputStreamReader(content, decoder), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }
}
