package org.minshu.ingestion.table;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.minshu.model.vocabulary.ReadingRefusal;

/** XML from outside as a stream: a document type ends the reading, and nothing is resolved or expanded. */
public final class SafeXml {

    private static final XMLInputFactory XML = factory();

    private SafeXml() {}

    public interface Reading<T> {
        T read(XMLStreamReader xml) throws XMLStreamException;
    }

    /**
     * Reads the content as a stream of XML.
     *
     * @throws Unreadable where it is not well-formed, too deep, or has a document type
     */
    public static <T> T read(InputStream content, Reading<T> reading) {
        try {
            var xml = new Guarded(XML.createXMLStreamReader(content));
            try {
                return reading.read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException broken) {
            throw new Unreadable(ReadingRefusal.DAMAGED, "The XML is not well-formed: " + first(broken), broken);
        }
    }

    private static String first(XMLStreamException broken) {
        return String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Looks at every event before its reader does. */
    private static final class Guarded extends StreamReaderDelegate {

        private int depth;

        Guarded(XMLStreamReader xml) {
            super(xml);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            if (event == XMLStreamConstants.DTD) {
                throw new Unreadable(ReadingRefusal.UNSAFE_XML, "The XML has a document type");
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            if (depth > 4 * Limits.NESTING) {
                throw new Unreadable(ReadingRefusal.NESTED_TOO_DEEPLY, "The XML is nested " + depth + " deep");
            }
            return event;
        }
    }
}
