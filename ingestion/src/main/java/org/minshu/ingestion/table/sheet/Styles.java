package org.minshu.ingestion.table.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/** The number formats of a workbook's cell styles. */
record Styles(List<Integer> indexes, Map<Integer, String> formats) {

    static final Styles NONE = new Styles(List.of(), Map.of());

    private static final int MOST = 70_000;

    static Styles read(XMLStreamReader xml) throws XMLStreamException {
        var indexes = new ArrayList<Integer>();
        var formats = new HashMap<Integer, String>();
        boolean cells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                return new Styles(indexes, formats);
            } else if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" ->
                        formats.put(number(xml, "numFmtId"), String.valueOf(xml.getAttributeValue(null, "formatCode")));
                    case "cellXfs" -> cells = true;
                    case "xf" -> {
                        if (cells && indexes.size() < MOST) {
                            indexes.add(number(xml, "numFmtId"));
                        }
                    }
                    default -> {}
                }
            }
        }
        return new Styles(indexes, formats);
    }

    String text(String stored, @Nullable String style, boolean since1904) {
        int index = index(style);
        var format = formats.get(index);
        var builtin = format == null && index < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX
                ? BuiltinFormats.getBuiltinFormat(index)
                : format;
        return CellText.number(stored, index, builtin == null ? "General" : builtin, since1904);
    }

    private int index(@Nullable String style) {
        try {
            int at = style == null ? 0 : Integer.parseInt(style);
            return at >= 0 && at < indexes.size() ? indexes.get(at) : 0;
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    private static int number(XMLStreamReader xml, String attribute) {
        try {
            return Integer.parseInt(String.valueOf(xml.getAttributeValue(null, attribute)));
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
