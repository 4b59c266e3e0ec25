package org.minshu.ingestion.table.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.table.Note;
import org.minshu.ingestion.table.SafeXml;
import org.minshu.ingestion.table.TableIntake;
import org.minshu.ingestion.table.TableSink;
import org.minshu.ingestion.table.Ticking;
import org.minshu.ingestion.table.Unreadable;
import org.minshu.ingestion.table.archive.Archive;
import org.minshu.model.vocabulary.ReadingRefusal;

/** The visible sheets of a workbook (ECMA-376), each a table. */
public final class XlsxTables {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private XlsxTables() {}

    /** A sheet as the workbook lists it. */
    private record Listed(String name, String part, boolean hidden) {}

    /** What the workbook says of itself. */
    private static final class Workbook {
        boolean since1904;
        final List<Listed> sheets = new ArrayList<>();
    }

    public static boolean is(Archive archive) {
        return archive.member("xl/workbook.xml").isPresent();
    }

    public static void read(Archive archive, TableSink tables, Path folder, Limits limits, Ticking ticking)
            throws IOException {
        var targets = part(archive, "xl/_rels/workbook.xml.rels", XlsxTables::targets);
        var workbook = part(archive, "xl/workbook.xml", xml -> workbook(xml, targets));
        var styles = archive.member("xl/styles.xml").isPresent()
                ? part(archive, "xl/styles.xml", Styles::read)
                : Styles.NONE;
        try (var texts = SharedTexts.none(folder)) {
            if (archive.member("xl/sharedStrings.xml").isPresent()) {
                part(archive, "xl/sharedStrings.xml", xml -> {
                    texts.read(xml, limits);
                    return texts;
                });
            }
            for (var sheet : workbook.sheets) {
                if (sheet.hidden()) {
                    tables.note(Note.HIDDEN_SHEETS_SKIPPED);
                } else if (archive.member(sheet.part()).isPresent()) {
                    var intake = new TableIntake(tables, limits, TableIntake.Kind.SHEET, sheet.name(), false);
                    var rows = new XlsxRows(intake, texts, styles, workbook.since1904, limits, ticking);
                    part(archive, sheet.part(), rows::read);
                    intake.end();
                    rows.note(tables);
                }
            }
        }
    }

    private static <T> T part(Archive archive, String name, SafeXml.Reading<T> reading) throws IOException {
        var member = archive.member(name)
                .orElseThrow(() -> new Unreadable(ReadingRefusal.DAMAGED, "The workbook has no part " + name));
        try (var content = archive.open(member)) {
            return SafeXml.read(content, reading);
        }
    }

    private static Map<String, String> targets(XMLStreamReader xml) throws XMLStreamException {
        var targets = new HashMap<String, String>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                targets.put(
                        String.valueOf(xml.getAttributeValue(null, "Id")),
                        String.valueOf(xml.getAttributeValue(null, "Target")));
            }
        }
        return targets;
    }

    private static Workbook workbook(XMLStreamReader xml, Map<String, String> targets) throws XMLStreamException {
        var workbook = new Workbook();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                var since = xml.getAttributeValue(null, "date1904");
                workbook.since1904 = "1".equals(since) || "true".equals(since);
            } else if (xml.getLocalName().equals("sheet")) {
                var state = xml.getAttributeValue(null, "state");
                var part = targets.get(String.valueOf(id(xml)));
                if (part != null) {
                    workbook.sheets.add(new Listed(
                            String.valueOf(xml.getAttributeValue(null, "name")),
                            part.startsWith("/") ? part.substring(1) : "xl/" + part,
                            state != null && !state.equals("visible")));
                }
            }
        }
        return workbook;
    }

    private static @Nullable String id(XMLStreamReader xml) {
        var id = xml.getAttributeValue(RELATIONSHIPS, "id");
        return id == null ? xml.getAttributeValue(STRICT, "id") : id;
    }
}
