package org.minshu.ingestion.table.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.minshu.ingestion.table.Ticking;
import org.minshu.ingestion.table.Unreadable;
import org.minshu.model.vocabulary.ReadingRefusal;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Takes the text out of a document. What is embedded in it or linked from it is left alone, and nothing in it runs. */
public final class DocumentText {

    private static final int LONGEST_VALUE = 500;

    private static final Map<String, Property> METADATA = metadata();

    private DocumentText() {}

    private static Map<String, Property> metadata() {
        var all = new LinkedHashMap<String, Property>();
        all.put("title", TikaCoreProperties.TITLE);
        all.put("author", TikaCoreProperties.CREATOR);
        all.put("subject", TikaCoreProperties.SUBJECT);
        all.put("language", TikaCoreProperties.LANGUAGE);
        all.put("created", TikaCoreProperties.CREATED);
        all.put("modified", TikaCoreProperties.MODIFIED);
        return all;
    }

    /**
     * Writes the text, page by page.
     *
     * @throws Unreadable where it is damaged, encrypted, or has no text
     */
    public static ExtractedText extract(Path file, DocumentKind kind, Path target, Ticking ticking) throws IOException {
        var metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, kind.mediaType());
        var context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        context.set(Parser.class, new EmptyParser());
        try (var out = Files.newBufferedWriter(target);
                var in = TikaInputStream.get(file)) {
            var pages = new Pages(out, ticking);
            kind.parser().parse(in, pages, metadata, context);
            if (pages.pages() == 0) {
                throw new Unreadable(ReadingRefusal.NO_ROWS, "The document has no text");
            }
            return new ExtractedText(target, pages.pages(), pages.characterCount(), pages.excerpt(), said(metadata));
        } catch (EncryptedDocumentException locked) {
            throw new Unreadable(ReadingRefusal.ENCRYPTED, "The document has a password", locked);
        } catch (ZeroByteFileException empty) {
            throw new Unreadable(ReadingRefusal.FILE_EMPTY, "The document is empty", empty);
        } catch (TikaException | SAXException broken) {
            throw new Unreadable(ReadingRefusal.DAMAGED, "The document cannot be read: " + broken.getMessage(), broken);
        }
    }

    private static Map<String, String> said(Metadata metadata) {
        var said = new LinkedHashMap<String, String>();
        METADATA.forEach((name, property) -> {
            var value = String.join("; ", List.of(metadata.getValues(property))).strip();
            if (!value.isEmpty()) {
                said.put(name, value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value);
            }
        });
        return said;
    }

    /** Attachments are not part of the text. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
    }
}
