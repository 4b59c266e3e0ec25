package org.minshu.portal.dataset;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.minshu.client.dataset.DatasetSummary;
import org.minshu.portal.layout.Words;

/**
 * Results of a search as an Atom feed (RFC 4287), the last updated first.
 *
 * @param title of the feed
 * @param root address of the portal, without a slash at its end
 * @param self path and query of the feed
 * @param page path and query of the page with the same results
 */
record Feed(String title, String language, String root, String self, String page, List<DatasetSummary> datasets) {

    private static final String MEDIA_TYPE = "application/atom+xml";

    /** A feed without entries has not been updated yet. */
    Instant updated() {
        return datasets.stream()
                .map(DatasetSummary::updatedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    void write(OutputStream output, Words words) throws XMLStreamException {
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(output, StandardCharsets.UTF_8.name());
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        xml.writeAttribute("xml:lang", language);
        text(xml, "id", root + self);
        text(xml, "title", title);
        text(xml, "updated", updated().toString());
        link(xml, "self", MEDIA_TYPE, root + self);
        link(xml, "alternate", "text/html", root + page);
        for (var dataset : datasets) {
            entry(xml, dataset, words);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void entry(XMLStreamWriter xml, DatasetSummary dataset, Words words) throws XMLStreamException {
        var address = root + "/datasets/" + dataset.slug();
        xml.writeStartElement("entry");
        text(xml, "id", address);
        text(xml, "title", String.valueOf(words.pick(dataset.title(), dataset.titleEn())));
        text(xml, "updated", dataset.updatedAt().toString());
        if (dataset.publishedAt() != null) {
            text(xml, "published", dataset.publishedAt().toString());
        }
        xml.writeStartElement("author");
        text(xml, "name", words.name(dataset.department()));
        xml.writeEndElement();
        link(xml, "alternate", "text/html", address);
        category(xml, dataset.openType(), words.term("openType", dataset.openType()));
        text(xml, "summary", String.valueOf(words.pick(dataset.summary(), dataset.summaryEn())));
        xml.writeEndElement();
    }

    private static void category(XMLStreamWriter xml, String term, String label) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", term);
        xml.writeAttribute("label", label);
    }

    private static void link(XMLStreamWriter xml, String relation, String mediaType, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", mediaType);
        xml.writeAttribute("href", address);
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** XML 1.0 has no way to say most control characters. */
    private static String allowed(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }
}
