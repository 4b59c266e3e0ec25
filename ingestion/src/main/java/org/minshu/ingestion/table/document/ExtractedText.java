package org.minshu.ingestion.table.document;

import java.nio.file.Path;
import java.util.Map;

/**
 * What was taken from a document.
 *
 * @param file lines of JSON, one for each page: {@code {"page": 1, "text": "…"}}
 * @param pages that have text
 * @param characters of all of them
 * @param excerpt how it begins
 * @param metadata title, author, created, language and so on, as far as the document says
 */
public record ExtractedText(Path file, int pages, long characters, String excerpt, Map<String, String> metadata) {

    public ExtractedText {
        metadata = Map.copyOf(metadata);
    }
}
