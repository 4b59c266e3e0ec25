package org.minshu.ingestion.table.document;

import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.txt.TXTParser;

/** What documents text is taken from. */
public enum DocumentKind {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    DOC("application/msword"),
    PPT("application/vnd.ms-powerpoint"),
    RTF("application/rtf"),
    HTML("text/html"),
    TEXT("text/plain");

    private final String mediaType;

    DocumentKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    Parser parser() {
        return switch (this) {
            case PDF -> new PDFParser();
            case DOCX, PPTX -> new OOXMLParser();
            case DOC, PPT -> new OfficeParser();
            case RTF -> new RTFParser();
            case HTML -> new JSoupParser();
            case TEXT -> new TXTParser();
        };
    }
}
