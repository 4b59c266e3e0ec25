package org.minshu.catalog.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/** Finds the format of an upload by its content, and holds the name to it. */
final class FileTypes {

    /** How much of a file tells what it is. */
    static final int BEGINNING = 64 * 1024;

    private static final MimeTypes TIKA = MimeTypes.getDefaultMimeTypes();
    private static final MediaTypeRegistry REGISTRY = TIKA.getMediaTypeRegistry();

    /** Programs, scripts, and pages that a browser would run. */
    private static final Set<String> REFUSED = Set.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-executable",
            "application/x-elf",
            "application/x-sharedlib",
            "application/x-object",
            "application/x-mach-o",
            "application/x-mach-o-executable",
            "application/java-vm",
            "application/java-archive",
            "application/x-sh",
            "application/x-bat",
            "application/x-ms-installer",
            "application/javascript",
            "text/javascript",
            "text/x-python",
            "text/x-perl",
            "text/html",
            "application/xhtml+xml",
            "image/svg+xml");

    private static final Set<String> BROADCAST = Set.of("video/mp4", "application/mp4", "video/quicktime");

    /** How entries of Office documents begin. */
    private static final List<String> OFFICE_PARTS =
            List.of("[Content_Types].xml", "_rels/", "docProps/", "xl/", "word/", "ppt/", "customXml/");

    private FileTypes() {}

    /**
     * @param beginning at most {@link #BEGINNING} bytes
     * @throws CatalogException FILE_TYPE_REFUSED, FILE_TYPE_MISMATCH
     */
    static FileFormat check(FileName name, byte[] beginning) {
        var found = detect(beginning);
        if (REFUSED.contains(found.toString()) || startsLikeAProgram(beginning)) {
            throw new CatalogException(ProblemType.FILE_TYPE_REFUSED, "The content is " + found);
        }
        var format = FileFormat.of(name)
                .orElseThrow(() -> new CatalogException(
                        ProblemType.FILE_TYPE_REFUSED, "Files that end in ." + name.extension() + " are not accepted"));
        if (!fits(format, found, beginning)) {
            throw new CatalogException(
                    ProblemType.FILE_TYPE_MISMATCH, "The content is %s, not %s".formatted(found, format));
        }
        return format;
    }

    private static MediaType detect(byte[] beginning) {
        try {
            return TIKA.detect(new ByteArrayInputStream(beginning), new Metadata());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean startsLikeAProgram(byte[] beginning) {
        var start = new String(beginning, 0, Math.min(4, beginning.length), StandardCharsets.ISO_8859_1);
        return start.startsWith("#!")
                || start.startsWith("\u007FELF")
                || (start.startsWith("MZ") && contains(beginning, (byte) 0));
    }

    private static boolean fits(FileFormat format, MediaType found, byte[] beginning) {
        return switch (format.content()) {
            case TEXT -> isText(found, beginning);
            case ARCHIVE -> isArchive(beginning);
            case OFFICE -> isArchive(beginning) && beginsAsOffice(beginning);
            case COMPOUND -> is(found, "application/x-tika-msoffice");
            case OTHER -> isThat(format, found);
        };
    }

    /** Text in an encoding that the detector does not know (GBK) is told by what it lacks. */
    private static boolean isText(MediaType found, byte[] beginning) {
        boolean wide = beginning.length > 1
                && ((beginning[0] == (byte) 0xFE && beginning[1] == (byte) 0xFF)
                        || (beginning[0] == (byte) 0xFF && beginning[1] == (byte) 0xFE));
        if (wide) {
            return true;
        }
        return !contains(beginning, (byte) 0)
                && (REGISTRY.isInstanceOf(found, MediaType.TEXT_PLAIN)
                        || is(found, "application/xml")
                        || found.equals(MediaType.OCTET_STREAM));
    }

    private static boolean isArchive(byte[] beginning) {
        return beginning.length > 4
                && beginning[0] == 'P'
                && beginning[1] == 'K'
                && ((beginning[2] == 3 && beginning[3] == 4) || (beginning[2] == 5 && beginning[3] == 6));
    }

    private static boolean beginsAsOffice(byte[] beginning) {
        if (beginning.length < 30) {
            return false;
        }
        int length = (beginning[26] & 0xFF) | (beginning[27] & 0xFF) << 8;
        int end = Math.min(beginning.length, 30 + length);
        var first = new String(beginning, 30, end - 30, StandardCharsets.UTF_8);
        return OFFICE_PARTS.stream().anyMatch(first::startsWith);
    }

    private static boolean isThat(FileFormat format, MediaType found) {
        return switch (format) {
            case MP4 -> BROADCAST.contains(found.toString());
            case GPKG -> is(found, "application/x-sqlite3") || is(found, "application/x-geopackage");
            case NETCDF -> is(found, "application/x-netcdf") || is(found, "application/x-hdf");
            case PARQUET -> is(found, "application/x-parquet") || is(found, format.mediaType());
            case DBF -> found.getSubtype().contains("dbf") || found.equals(MediaType.OCTET_STREAM);
            case FileFormat _ -> is(found, format.mediaType());
        };
    }

    private static boolean is(MediaType found, String wanted) {
        var type = MediaType.parse(wanted);
        return found.equals(type) || REGISTRY.normalize(type).equals(found) || REGISTRY.isInstanceOf(found, type);
    }

    private static boolean contains(byte[] bytes, byte wanted) {
        for (byte b : bytes) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }
}
