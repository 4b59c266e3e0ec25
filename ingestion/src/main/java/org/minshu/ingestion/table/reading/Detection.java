package org.minshu.ingestion.table.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.table.Ticking;
import org.minshu.ingestion.table.Unreadable;
import org.minshu.ingestion.table.archive.Archive;
import org.minshu.ingestion.table.sheet.OdsTables;
import org.minshu.ingestion.table.sheet.XlsxTables;
import org.minshu.ingestion.table.text.Encoding;
import org.minshu.ingestion.table.text.Encodings;
import org.minshu.model.vocabulary.ReadingRefusal;

/** Finds out what a file is. */
public final class Detection {

    private static final MimeTypes TIKA = MimeTypes.getDefaultMimeTypes();
    private static final int BEGINNING = 64 * 1024;

    private Detection() {}

    /** By its content; {@code name}, as it was uploaded, tells apart only what looks alike. */
    public static Detected of(Path file, String name, Limits limits, Ticking ticking) throws IOException {
        if (Files.size(file) == 0) {
            throw new Unreadable(ReadingRefusal.FILE_EMPTY, "The file has no bytes");
        }
        var start = start(file);
        var type = mediaType(file);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return new Detected(zip(file, limits, ticking), type, null, true);
        } else if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return new Detected(compound(file), type, null, true);
        }
        var magic = magic(start);
        return magic == Content.CSV ? text(file, name, type, ticking) : new Detected(magic, type, null, true);
    }

    private static Content magic(String start) {
        if (start.startsWith("PAR1") || start.startsWith("PARE")) {
            return Content.PARQUET;
        } else if (start.startsWith("\u001F\u008B")) {
            return Content.GZIP;
        } else if (start.contains("%PDF-")) {
            return Content.PDF;
        } else if (start.startsWith("{\\rtf")) {
            return Content.RTF;
        }
        return start.startsWith("\u0009\u0008\u0010\u0000") || start.startsWith("\u0009\u0004")
                ? Content.OTHER
                : Content.CSV;
    }

    private static String start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(1024), StandardCharsets.ISO_8859_1);
        }
    }

    private static String mediaType(Path file) throws IOException {
        try (var in = TikaInputStream.get(file)) {
            return TIKA.detect(in, new Metadata()).toString();
        }
    }

    private static Content zip(Path file, Limits limits, Ticking ticking) throws IOException {
        try (var archive = Archive.open(file, limits, ticking)) {
            if (XlsxTables.is(archive)) {
                return Content.XLSX;
            } else if (archive.member("word/document.xml").isPresent()) {
                return Content.DOCX;
            } else if (archive.member("ppt/presentation.xml").isPresent()) {
                return Content.PPTX;
            } else if (OdsTables.is(archive)) {
                return isSpreadsheet(archive) ? Content.ODS : Content.OTHER;
            }
            boolean office = archive.member("[Content_Types].xml").isPresent();
            return office ? Content.OTHER : Content.ARCHIVE;
        }
    }

    private static boolean isSpreadsheet(Archive archive) throws IOException {
        var member = archive.member("mimetype");
        if (member.isEmpty()) {
            return true;
        }
        try (var in = archive.open(member.get())) {
            return new String(in.readNBytes(200), StandardCharsets.UTF_8).contains("spreadsheet");
        }
    }

    /** A compound file is told by the streams in it, so the library has to open it: whatever it throws means damage. */
    private static Content compound(Path file) throws IOException {
        try (var compound = new POIFSFileSystem(file.toFile(), true)) {
            var root = compound.getRoot();
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return Content.DOC;
            } else if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
                return Content.PPT;
            }
            boolean book = root.hasEntryCaseInsensitive("Workbook")
                    || root.hasEntryCaseInsensitive("Book")
                    || root.hasEntryCaseInsensitive("EncryptedPackage");
            return book ? Content.XLS : Content.OTHER;
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable(
                    ReadingRefusal.DAMAGED, "The compound file cannot be opened: " + broken.getMessage(), broken);
        }
    }

    private static Detected text(Path file, String name, String type, Ticking ticking) throws IOException {
        var encoding = Encodings.of(file, ticking);
        if (encoding.isEmpty()) {
            boolean known = !type.startsWith("text/") && !type.equals("application/octet-stream");
            return new Detected(known ? Content.OTHER : Content.CSV, type, null, false);
        }
        var beginning = beginning(file, encoding.get());
        return new Detected(
                kind(beginning, name.toLowerCase(Locale.ROOT)),
                type,
                encoding.get().charset().name(),
                encoding.get().whole());
    }

    private static String beginning(Path file, Encoding encoding) throws IOException {
        try (var reader = encoding.open(file)) {
            var chars = new char[BEGINNING];
            int count = reader.read(chars, 0, chars.length);
            return new String(chars, 0, Math.max(0, count)).stripLeading();
        }
    }

    private static Content kind(String text, String name) {
        var lower = text.substring(0, Math.min(text.length(), 1024)).toLowerCase(Locale.ROOT);
        boolean table = name.endsWith(".csv") || name.endsWith(".tsv");
        if (name.matches(".*\\.(ttl|trig|nt|nq|n3|md)")) {
            return Content.OTHER;
        } else if (lower.startsWith("<!doctype html")
                || lower.startsWith("<html")
                || name.endsWith(".html")
                || name.endsWith(".htm")) {
            return Content.HTML;
        } else if (lower.startsWith("<?xml") || (lower.startsWith("<") && !table)) {
            return lower.contains("<html") ? Content.HTML : Content.XML;
        } else if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return Content.JSON_LINES;
        } else if (name.endsWith(".json") || name.endsWith(".geojson")) {
            return isLines(text) ? Content.JSON_LINES : Content.JSON;
        } else if (name.matches(".*\\.(xml|kml|rdf|svg)")) {
            return Content.XML;
        } else if (!table && (text.startsWith("{") || text.startsWith("["))) {
            return isLines(text) ? Content.JSON_LINES : Content.JSON;
        }
        return name.endsWith(".txt") ? Content.TEXT : Content.CSV;
    }

    /** An object a line: the first line ends what it begins, and the next begins another. */
    private static boolean isLines(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).limit(2).toList();
        return lines.size() == 2
                && lines.getFirst().startsWith("{")
                && lines.getFirst().stripTrailing().endsWith("}")
                && lines.getLast().startsWith("{");
    }
}
