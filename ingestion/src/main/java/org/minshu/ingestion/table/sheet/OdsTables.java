package org.minshu.ingestion.table.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.minshu.ingestion.table.Cells;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.table.SafeXml;
import org.minshu.ingestion.table.TableIntake;
import org.minshu.ingestion.table.TableSink;
import org.minshu.ingestion.table.Ticking;
import org.minshu.ingestion.table.Unreadable;
import org.minshu.ingestion.table.archive.Archive;
import org.minshu.model.vocabulary.ReadingRefusal;

/** The sheets of an OpenDocument workbook, each a table. */
public final class OdsTables {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private final TableSink tables;
    private final Limits limits;
    private final Ticking ticking;
    private final Cells cells = new Cells();
    private final StringBuilder text = new StringBuilder();
    private @Nullable TableIntake intake;
    private long row;

    private OdsTables(TableSink tables, Limits limits, Ticking ticking) {
        this.tables = tables;
        this.limits = limits;
        this.ticking = ticking;
    }

    public static boolean is(Archive archive) {
        return archive.member("content.xml").isPresent()
                && archive.member("META-INF/manifest.xml").isPresent();
    }

    public static void read(Archive archive, TableSink tables, Limits limits, Ticking ticking) throws IOException {
        if (isEncrypted(archive)) {
            throw new Unreadable(ReadingRefusal.ENCRYPTED, "The document has a password");
        }
        var member = archive.member("content.xml").orElseThrow();
        try (var content = archive.open(member)) {
            SafeXml.read(content, new OdsTables(tables, limits, ticking)::read);
        }
    }

    private static boolean isEncrypted(Archive archive) throws IOException {
        var manifest = archive.member("META-INF/manifest.xml").orElseThrow();
        try (var content = archive.open(manifest)) {
            var start = content.readNBytes(1 << 20);
            return new String(start, StandardCharsets.UTF_8).contains("encryption-data");
        }
    }

    private OdsTables read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && TABLE.equals(xml.getNamespaceURI())) {
                begin(xml);
            } else if (event == XMLStreamReader.END_ELEMENT
                    && intake != null
                    && TABLE.equals(xml.getNamespaceURI())
                    && xml.getLocalName().equals("table")) {
                end(intake);
                intake = null;
            }
        }
        return this;
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        if (xml.getLocalName().equals("table-row")) {
            row(xml);
        } else if (xml.getLocalName().equals("table")) {
            row = 0;
            var name = String.valueOf(xml.getAttributeValue(TABLE, "name"));
            intake = new TableIntake(tables, limits, TableIntake.Kind.SHEET, name, false);
        }
    }

    private static void end(TableIntake table) {
        try {
            table.end();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void row(XMLStreamReader xml) throws XMLStreamException {
        int repeated = repeated(xml, "number-rows-repeated");
        cells.clear();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().endsWith("table-cell")) {
                cell(xml);
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("table-row")) {
                break;
            }
        }
        pass(repeated);
    }

    /** Blank rows are repeated up to the sheet's end; those are only counted. */
    private void pass(int repeated) {
        var taking = intake;
        if (taking != null && !cells.isBlank()) {
            try {
                for (int i = 1; i <= repeated; i++) {
                    taking.row(row + i, cells);
                    ticking.check();
                }
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
        row += repeated;
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        int repeated = repeated(xml, "number-columns-repeated");
        var type = xml.getAttributeValue(OFFICE, "value-type");
        var value = stored(xml, type == null ? "" : type);
        text(xml);
        var shown = value == null ? text.toString() : value;
        if (shown.isEmpty()) {
            cells.widen(Math.min(cells.width() + repeated, limits.columns() + 1));
            return;
        }
        if ((cells.filled() + repeated > limits.columns() && repeated > 1) || cells.width() >= limits.columns()) {
            throw new Unreadable(ReadingRefusal.TOO_MANY_COLUMNS, "More than " + limits.columns() + " columns");
        }
        for (int i = 0; i < repeated; i++) {
            cells.add(shown);
        }
    }

    private static @Nullable String stored(XMLStreamReader xml, String type) {
        return switch (type) {
            case "float", "currency", "percentage" -> number(xml.getAttributeValue(OFFICE, "value"));
            case "date" -> day(xml.getAttributeValue(OFFICE, "date-value"));
            case "boolean" -> xml.getAttributeValue(OFFICE, "boolean-value");
            default -> null;
        };
    }

    private static @Nullable String number(@Nullable String value) {
        try {
            return value == null ? null : CellText.plain(new BigDecimal(value.strip()));
        } catch (NumberFormatException _) {
            return value;
        }
    }

    private static @Nullable String day(@Nullable String value) {
        if (value == null) {
            return null;
        }
        var seconds = value.length() > 26 ? value.substring(0, 26) : value;
        return seconds.endsWith("T00:00:00") ? seconds.substring(0, 10) : seconds.replace('T', ' ');
    }

    /** The paragraphs of a cell, up to its end; comments are left out. */
    private void text(XMLStreamReader xml) throws XMLStreamException {
        text.setLength(0);
        int depth = 1;
        int comment = 0;
        while (depth > 0 && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    depth++;
                    comment += xml.getLocalName().equals("annotation") ? 1 : 0;
                    if (comment == 0 && xml.getLocalName().equals("p") && !text.isEmpty()) {
                        text.append('\n');
                    } else if (comment == 0 && xml.getLocalName().equals("s")) {
                        text.append(' ');
                    }
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
                    if (comment == 0 && depth > 1 && text.length() <= limits.cell()) {
                        text.append(xml.getText());
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    depth--;
                    comment -= xml.getLocalName().equals("annotation") ? 1 : 0;
                }
                default -> {}
            }
        }
    }

    private static int repeated(XMLStreamReader xml, String attribute) {
        var value = xml.getAttributeValue(TABLE, attribute);
        try {
            return value == null ? 1 : Math.clamp(Long.parseLong(value), 1, 10_000_000);
        } catch (NumberFormatException _) {
            return 1;
        }
    }
}
