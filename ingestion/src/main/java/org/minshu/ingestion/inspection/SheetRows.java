package org.minshu.ingestion.inspection;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet holds.
 *
 * @param header cells of the first row that has any
 * @param below how many rows with a value follow
 */
record SheetRows(List<Cell> header, long below) {

    private static final int MOST_COLUMNS = 16_384;

    /** {@code text} is the index of a shared string where {@code isShared}. */
    record Cell(String text, boolean isShared) {}

    static SheetRows read(XMLStreamReader xml) throws XMLStreamException {
        var header = new ArrayList<Cell>();
        long rows = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                if (header.isEmpty()) {
                    readHeader(xml, header);
                } else if (hasValue(xml)) {
                    rows++;
                }
            }
        }
        return new SheetRows(List.copyOf(header), rows);
    }

    private static void readHeader(XMLStreamReader xml, List<Cell> header) throws XMLStreamException {
        while (!isEnd(xml.next(), xml, "row")) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                int column = column(xml.getAttributeValue(null, "r"), header.size());
                boolean shared = "s".equals(xml.getAttributeValue(null, "t"));
                while (header.size() < Math.min(column, MOST_COLUMNS)) {
                    header.add(new Cell("", false));
                }
                var text = text(xml);
                header.add(new Cell(text, shared && !text.isEmpty()));
            }
        }
        while (!header.isEmpty() && header.getLast().text().isEmpty()) {
            header.removeLast();
        }
    }

    private static boolean hasValue(XMLStreamReader xml) throws XMLStreamException {
        boolean found = false;
        while (!isEnd(xml.next(), xml, "row")) {
            found |= xml.isStartElement()
                    && (xml.getLocalName().equals("v") || xml.getLocalName().equals("t"));
        }
        return found;
    }

    private static String text(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        boolean value = false;
        while (!isEnd(xml.next(), xml, "c")) {
            if (xml.isStartElement()) {
                value = xml.getLocalName().equals("v") || xml.getLocalName().equals("t");
            } else if (xml.isCharacters() && value && text.length() < 10_000) {
                text.append(xml.getText());
            } else if (xml.isEndElement()) {
                value = false;
            }
        }
        return text.toString().strip();
    }

    /** {@code C7} is column 2; a cell without a place follows the one before. */
    private static int column(@Nullable String place, int next) {
        if (place == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + (place.charAt(i) - 'A' + 1);
        }
        return column - 1;
    }

    private static boolean isEnd(int event, XMLStreamReader xml, String name) {
        return (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(name))
                || event == XMLStreamReader.END_DOCUMENT;
    }
}
