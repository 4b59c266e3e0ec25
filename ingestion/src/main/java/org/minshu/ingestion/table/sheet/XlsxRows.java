package org.minshu.ingestion.table.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.minshu.ingestion.table.Cells;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.table.Note;
import org.minshu.ingestion.table.TableIntake;
import org.minshu.ingestion.table.TableSink;
import org.minshu.ingestion.table.Ticking;
import org.minshu.ingestion.table.Unreadable;
import org.minshu.model.vocabulary.ReadingRefusal;

/** Walks over the rows of one sheet. */
final class XlsxRows {

    private static final int OFTEN = 2048;

    private final TableIntake intake;
    private final SharedTexts texts;
    private final Styles styles;
    private final boolean since1904;
    private final Limits limits;
    private final Ticking ticking;

    private final Cells cells = new Cells();
    private final StringBuilder value = new StringBuilder();
    private long row;
    private boolean withoutValue;

    XlsxRows(TableIntake intake, SharedTexts texts, Styles styles, boolean since1904, Limits limits, Ticking ticking) {
        this.intake = intake;
        this.texts = texts;
        this.styles = styles;
        this.since1904 = since1904;
        this.limits = limits;
        this.ticking = ticking;
    }

    void note(TableSink tables) {
        if (withoutValue) {
            tables.note(Note.FORMULAS_WITHOUT_VALUE);
        }
    }

    XlsxRows read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("row")) {
                row(xml);
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("sheetData")) {
                return this;
            }
        }
        return this;
    }

    private void row(XMLStreamReader xml) throws XMLStreamException {
        row = number(xml.getAttributeValue(null, "r"), row + 1);
        cells.clear();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("c")) {
                cell(xml);
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                pass();
                return;
            }
        }
    }

    private void pass() {
        try {
            intake.row(row, cells);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        if (row % OFTEN == 0) {
            ticking.check();
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        int column = column(xml.getAttributeValue(null, "r"), cells.width());
        var type = xml.getAttributeValue(null, "t");
        var style = xml.getAttributeValue(null, "s");
        value.setLength(0);
        boolean formula = text(xml);
        withoutValue |= formula && value.isEmpty();
        if (column < cells.width()) {
            return;
        }
        if (column >= limits.columns() && !value.isEmpty()) {
            throw new Unreadable(
                    ReadingRefusal.TOO_MANY_COLUMNS, "More than " + limits.columns() + " columns in row " + row);
        } else if (!value.isEmpty()) {
            cells.widen(column);
            cells.add(shown(type, style, value.toString()));
        }
    }

    /** Up to the cell's end; whether it holds a formula. */
    private boolean text(XMLStreamReader xml) throws XMLStreamException {
        boolean formula = false;
        boolean taken = false;
        int phonetic = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    var name = xml.getLocalName();
                    phonetic += name.equals("rPh") ? 1 : 0;
                    formula |= name.equals("f");
                    taken = phonetic == 0 && (name.equals("v") || name.equals("t"));
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
                    if (taken && value.length() <= limits.cell()) {
                        value.append(xml.getText());
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    taken = false;
                    phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
                    if (xml.getLocalName().equals("c")) {
                        return formula;
                    }
                }
                default -> {}
            }
        }
        return formula;
    }

    private String shown(@Nullable String type, @Nullable String style, String stored) {
        return switch (type == null ? "n" : type) {
            case "s" -> texts.get((int) number(stored, -1));
            case "b" -> stored.strip().equals("1") ? "true" : "false";
            case "d" -> stored.replace('T', ' ');
            case "n" -> styles.text(stored, style, since1904);
            default -> stored;
        };
    }

    /** {@code AB12} is the 28th column. */
    private static int column(@Nullable String reference, int next) {
        if (reference == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            int letter = Character.toUpperCase(reference.charAt(i)) - 'A';
            if (letter < 0 || letter > 25) {
                break;
            }
            column = column * 26 + letter + 1;
        }
        return column == 0 ? next : column - 1;
    }

    private static long number(@Nullable String text, long otherwise) {
        try {
            return text == null ? otherwise : Long.parseLong(text.strip());
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}
