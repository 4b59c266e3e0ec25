package org.minshu.ingestion.inspection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The table of strings that cells refer to by number; only the header's are picked out. */
final class SharedStrings {

    private SharedStrings() {}

    static List<String> resolve(XMLStreamReader xml, List<SheetRows.Cell> header) throws XMLStreamException {
        var wanted = header.stream()
                .filter(SheetRows.Cell::isShared)
                .map(SheetRows.Cell::text)
                .collect(Collectors.toSet());
        var found = new HashMap<String, String>();
        for (int index = 0; xml.hasNext() && found.size() < wanted.size(); ) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                pick(xml, String.valueOf(index++), wanted.contains(String.valueOf(index - 1)), found);
            }
        }
        return header.stream()
                .map(cell -> cell.isShared() ? found.getOrDefault(cell.text(), "") : cell.text())
                .toList();
    }

    /** Phonetic readings (rPh) are no part of the text. */
    private static void pick(XMLStreamReader xml, String index, boolean wanted, Map<String, String> found)
            throws XMLStreamException {
        var text = new StringBuilder();
        boolean inText = false;
        boolean phonetic = false;
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("si"))) {
            if (xml.isStartElement()) {
                phonetic |= xml.getLocalName().equals("rPh");
                inText = xml.getLocalName().equals("t");
            } else if (xml.isCharacters() && wanted && inText && !phonetic && text.length() < 10_000) {
                text.append(xml.getText());
            } else if (xml.isEndElement()) {
                phonetic &= !xml.getLocalName().equals("rPh");
                inText = false;
            }
        }
        if (wanted) {
            found.put(index, text.toString().strip());
        }
    }
}
