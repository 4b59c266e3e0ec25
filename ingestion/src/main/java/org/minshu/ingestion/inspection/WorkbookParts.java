package org.minshu.ingestion.inspection;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML parts of a workbook. */
final class WorkbookParts {

    static final String SHARED_STRINGS = "xl/sharedStrings.xml";

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final XMLInputFactory XML = factory();

    private final ZipFile archive;

    WorkbookParts(ZipFile archive) {
        this.archive = archive;
    }

    interface Reading<T> {
        T read(XMLStreamReader xml) throws XMLStreamException;
    }

    <T> T read(String part, Reading<T> reading) throws IOException, XMLStreamException {
        var entry = archive.getEntry(part);
        if (entry == null) {
            throw new ZipException("The workbook has no part " + part);
        }
        try (var content = archive.getInputStream(entry)) {
            var xml = XML.createXMLStreamReader(content);
            try {
                return reading.read(xml);
            } finally {
                xml.close();
            }
        }
    }

    /** The part of the sheet that the workbook lists first. */
    Optional<String> firstSheet() throws IOException, XMLStreamException {
        if (archive.getEntry("xl/workbook.xml") == null) {
            return Optional.empty();
        }
        var id = read("xl/workbook.xml", xml -> {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("sheet")) {
                    return Optional.ofNullable(xml.getAttributeValue(RELATIONSHIPS, "id"));
                }
            }
            return Optional.<String>empty();
        });
        var targets = read("xl/_rels/workbook.xml.rels", WorkbookParts::targets);
        return id.map(targets::get).map(WorkbookParts::part);
    }

    private static Map<String, String> targets(XMLStreamReader xml) throws XMLStreamException {
        var targets = new HashMap<String, String>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
            }
        }
        return targets;
    }

    private static String part(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    /** Files come from outside: nothing is resolved, nothing is expanded. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
