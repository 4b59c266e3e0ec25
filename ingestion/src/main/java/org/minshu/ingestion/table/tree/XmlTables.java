package org.minshu.ingestion.table.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.table.Rejection;
import org.minshu.ingestion.table.SafeXml;
import org.minshu.ingestion.table.TableSink;
import org.minshu.ingestion.table.Ticking;
import org.minshu.ingestion.table.Unreadable;
import org.minshu.model.vocabulary.ReadingRefusal;

/** The elements of an XML text that repeat like rows; places of KML. */
public final class XmlTables {

    private static final int PATHS = 10_000;

    private XmlTables() {}

    /** Opens the bytes from their beginning. */
    public interface Bytes {
        InputStream open() throws IOException;
    }

    public static void read(Bytes bytes, String name, TableSink tables, Limits limits, Ticking ticking)
            throws IOException {
        var paths = new HashMap<String, Element>();
        var root = with(bytes, xml -> survey(xml, paths, ticking));
        if (root.equals("kml")) {
            RecordTable.write(
                    records -> with(bytes, new KmlPlaces(records, limits)::read), name, tables, limits, ticking);
            return;
        }
        var rows = paths.values().stream()
                .filter(element -> element.count > 1 && element.members > element.count)
                .max((a, b) -> a.depth == b.depth ? Long.compare(a.count, b.count) : Integer.compare(b.depth, a.depth))
                .orElseThrow(() -> new Unreadable(ReadingRefusal.NOT_TABULAR, "No element repeats like a row"));
        RecordTable.write(
                records -> with(bytes, xml -> records(xml, rows.path, records, limits)), name, tables, limits, ticking);
    }

    private static <T> T with(Bytes bytes, SafeXml.Reading<T> reading) throws IOException {
        try (var in = bytes.open()) {
            return SafeXml.read(in, reading);
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
    }

    /** How often an element stands at one path, and how many elements and attributes all of those hold. */
    private static final class Element {
        final String path;
        final int depth;
        long count;
        long members;

        Element(String path, int depth) {
            this.path = path;
            this.depth = depth;
        }
    }

    private static String survey(XMLStreamReader xml, Map<String, Element> paths, Ticking ticking)
            throws XMLStreamException {
        var open = new ArrayDeque<Element>();
        var root = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                var above = open.peek();
                var path = (above == null ? "" : above.path) + "/" + xml.getLocalName();
                root = above == null ? xml.getLocalName() : root;
                var element = paths.computeIfAbsent(path, key -> new Element(key, open.size()));
                if (paths.size() > PATHS) {
                    throw new Unreadable(ReadingRefusal.NOT_TABULAR, "More than " + PATHS + " kinds of elements");
                }
                element.count++;
                element.members += xml.getAttributeCount();
                if (above != null) {
                    above.members++;
                }
                open.push(element);
                ticking.check();
            } else if (event == XMLStreamReader.END_ELEMENT) {
                open.pop();
            }
        }
        return root;
    }

    private static boolean records(XMLStreamReader xml, String path, RecordTable.Records records, Limits limits)
            throws XMLStreamException {
        var at = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                at.append('/').append(xml.getLocalName());
                if (at.toString().equals(path)) {
                    long line = xml.getLocation().getLineNumber();
                    var record = new LinkedHashMap<String, String>();
                    boolean small = record(xml, "", record, limits);
                    at.setLength(at.lastIndexOf("/"));
                    pass(line, record, small, records);
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                at.setLength(at.lastIndexOf("/"));
            }
        }
        return true;
    }

    private static void pass(long line, Map<String, String> record, boolean small, RecordTable.Records records) {
        try {
            if (small) {
                records.record(line, record, null);
            } else {
                records.reject(line, Rejection.CELL_TOO_LARGE, String.valueOf(record.keySet()));
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** From the element's beginning to its end; whether all its texts are short enough. */
    private static boolean record(XMLStreamReader xml, String name, Map<String, String> record, Limits limits)
            throws XMLStreamException {
        var prefix = name.isEmpty() ? "" : name + ".";
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            add(record, prefix + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        boolean small = true;
        boolean leaf = true;
        var text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    leaf = false;
                    small &= record(xml, prefix + xml.getLocalName(), record, limits);
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
                    small &= text.length() <= limits.cell();
                    if (small) {
                        text.append(xml.getText());
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    var value = text.toString().strip();
                    if (!value.isEmpty() || (leaf && !name.isEmpty())) {
                        add(record, name.isEmpty() ? "text" : name, value);
                    }
                    return small;
                }
                default -> {}
            }
        }
        return small;
    }

    /** What repeats within a row is joined. */
    private static void add(Map<String, String> record, String name, String value) {
        record.merge(name, value, (before, next) -> before + "; " + next);
    }
}
