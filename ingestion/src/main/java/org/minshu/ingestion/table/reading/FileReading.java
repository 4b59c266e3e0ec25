package org.minshu.ingestion.table.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.table.Note;
import org.minshu.ingestion.table.Ticking;
import org.minshu.ingestion.table.Unreadable;
import org.minshu.ingestion.table.archive.Archive;
import org.minshu.ingestion.table.archive.Unpacked;
import org.minshu.ingestion.table.document.DocumentKind;
import org.minshu.ingestion.table.document.DocumentText;
import org.minshu.ingestion.table.parquet.TableMaker;
import org.minshu.ingestion.table.shape.Shapefiles;
import org.minshu.ingestion.table.sheet.OdsTables;
import org.minshu.ingestion.table.sheet.XlsTables;
import org.minshu.ingestion.table.sheet.XlsxTables;
import org.minshu.ingestion.table.text.CsvTables;
import org.minshu.ingestion.table.text.Encoding;
import org.minshu.ingestion.table.tree.JsonTables;
import org.minshu.ingestion.table.tree.XmlTables;
import org.minshu.model.vocabulary.ReadingRefusal;

/** Reads one file into tables, or into the text of a document. */
public final class FileReading {

    private final Path folder;
    private final Limits limits;
    private final Ticking ticking;
    private final TableMaker tables;

    private FileReading(Path folder, Limits limits, Ticking ticking, TableMaker tables) {
        this.folder = folder;
        this.limits = limits;
        this.ticking = ticking;
        this.tables = tables;
    }

    /**
     * Everything that is written lies in the folder, which the caller removes.
     *
     * @throws Unreadable where nothing can be taken, and why
     */
    public static Reading read(Path file, String name, Detected detected, Path folder, Limits limits, Ticking ticking)
            throws IOException {
        var document = document(detected.content());
        if (document != null) {
            return new Reading.Text(DocumentText.extract(file, document, folder.resolve("text.jsonl"), ticking));
        }
        try (var tables = new TableMaker(folder, limits, ticking)) {
            var reading = new FileReading(folder, limits, ticking, tables);
            reading.file(file, name, detected, 0);
            return new Reading.Tables(tables.made(), tables.notes());
        } catch (CharacterCodingException misfit) {
            throw new Unreadable(ReadingRefusal.NOT_TEXT, "The text does not fit its encoding", misfit);
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        } catch (ZipException broken) {
            throw new Unreadable(ReadingRefusal.DAMAGED, "The archive is broken: " + broken.getMessage(), broken);
        }
    }

    private static @Nullable DocumentKind document(Content content) {
        return switch (content) {
            case PDF -> DocumentKind.PDF;
            case DOCX -> DocumentKind.DOCX;
            case PPTX -> DocumentKind.PPTX;
            case DOC -> DocumentKind.DOC;
            case PPT -> DocumentKind.PPT;
            case RTF -> DocumentKind.RTF;
            case HTML -> DocumentKind.HTML;
            case TEXT -> DocumentKind.TEXT;
            case CSV, JSON, JSON_LINES, XML, XLSX, XLS, ODS, PARQUET, ARCHIVE, GZIP, OTHER -> null;
        };
    }

    private void file(Path file, String name, Detected detected, int depth) throws IOException {
        var table = base(name);
        switch (detected.content()) {
            case CSV -> {
                var encoding = encoding(detected);
                CsvTables.read(() -> encoding.open(file), encoding.whole(), table, tables, limits, ticking);
            }
            case JSON -> {
                var encoding = encoding(detected);
                JsonTables.read(() -> encoding.open(file), table, tables, limits, ticking);
            }
            case JSON_LINES -> {
                var encoding = encoding(detected);
                JsonTables.lines(() -> encoding.open(file), table, tables, limits, ticking);
            }
            case XML -> XmlTables.read(() -> Files.newInputStream(file), table, tables, limits, ticking);
            case XLS -> XlsTables.read(file, tables, limits, ticking);
            case PARQUET -> tables.take(file, table);
            case GZIP -> gzip(file, name, depth);
            case XLSX, ODS, ARCHIVE -> archive(file, detected.content(), depth);
            case PDF, DOCX, PPTX, DOC, PPT, RTF, HTML, TEXT, OTHER ->
                throw new Unreadable(
                        ReadingRefusal.FORMAT_UNSUPPORTED,
                        "The content is " + detected.mediaType() + ", which is no table");
        }
    }

    private static Encoding encoding(Detected detected) {
        if (detected.charset() == null) {
            throw new Unreadable(ReadingRefusal.NOT_TEXT, "The content is no text that is recognised");
        }
        return new Encoding(Charset.forName(detected.charset()), detected.whole());
    }

    private void archive(Path file, Content content, int depth) throws IOException {
        try (var archive = Archive.open(file, limits, ticking)) {
            switch (content) {
                case XLSX -> XlsxTables.read(archive, tables, folder, limits, ticking);
                case ODS -> OdsTables.read(archive, tables, limits, ticking);
                default -> members(archive, depth);
            }
        }
    }

    private void members(Archive archive, int depth) throws IOException {
        boolean shapes = archive.members().stream().anyMatch(Shapefiles::is);
        for (var member : archive.members()) {
            if (Shapefiles.is(member)) {
                Shapefiles.read(archive, member, tables, limits, ticking);
            } else if (!member.isDirectory() && !shapes) {
                member(archive, member, depth);
            }
        }
    }

    /** Members that are no tables are passed over; those that may harm are not. */
    private void member(Archive archive, ZipEntry member, int depth) throws IOException {
        var name = member.getName().substring(member.getName().lastIndexOf('/') + 1);
        if (!isReadable(name)) {
            tables.note(Note.MEMBERS_SKIPPED);
            return;
        }
        if (depth >= limits.depth()) {
            throw new Unreadable(ReadingRefusal.NESTED_TOO_DEEPLY, "Archives within archives within archives");
        }
        try (var in = archive.open(member)) {
            unpacked(in, name, depth + 1);
        }
    }

    private void gzip(Path file, String name, int depth) throws IOException {
        if (depth >= limits.depth()) {
            throw new Unreadable(ReadingRefusal.NESTED_TOO_DEEPLY, "Archives within archives within archives");
        }
        try (var in = new Unpacked(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16), Files.size(file), limits, ticking)) {
            unpacked(
                    in,
                    name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name,
                    depth + 1);
        } catch (EOFException cut) {
            throw new Unreadable(ReadingRefusal.DAMAGED, "The packed file is cut short", cut);
        }
    }

    private void unpacked(InputStream in, String name, int depth) throws IOException {
        var copy = Files.createTempFile(folder, "member-", ".bin");
        try {
            try (var out = Files.newOutputStream(copy)) {
                in.transferTo(out);
            }
            var detected = Detection.of(copy, name, limits, ticking);
            if (document(detected.content()) != null) {
                tables.note(Note.MEMBERS_SKIPPED);
            } else {
                file(copy, name, detected, depth);
            }
        } finally {
            Files.delete(copy);
        }
    }

    private static boolean isReadable(String name) {
        return name.toLowerCase(Locale.ROOT)
                .matches(".*\\.(csv|tsv|psv|xlsx|xls|ods|json|jsonl|ndjson|geojson|kml|xml|parquet|zip|gz)");
    }

    private static String base(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
