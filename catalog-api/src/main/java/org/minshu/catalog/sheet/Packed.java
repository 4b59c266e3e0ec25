package org.minshu.catalog.sheet;

import static org.minshu.model.problem.ProblemType.SHEET_TOO_LARGE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.minshu.model.problem.CatalogException;

/** Measures what a workbook unpacks to before anything of it is kept in memory; what its directory states may be a lie. */
final class Packed {

    private static final int MOST_PARTS = 2_000;

    private final SheetBounds bounds;
    private final byte[] buffer = new byte[64 * 1024];
    private long unpacked;

    private Packed(SheetBounds bounds) {
        this.bounds = bounds;
    }

    static void check(Path path, SheetBounds bounds) {
        var packed = new Packed(bounds);
        try (var zip = new ZipFile(path.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw tooLarge("It has more than " + MOST_PARTS + " parts");
            }
            for (var part : zip.stream().toList()) {
                packed.measure(zip, part);
            }
        } catch (IOException broken) {
            throw Unreadable.because("It is no workbook: " + broken.getMessage());
        }
    }

    private void measure(ZipFile zip, ZipEntry part) throws IOException {
        long size = 0;
        boolean texts = part.getName().endsWith("sharedStrings.xml");
        try (var in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                unpacked += read;
                if (unpacked > bounds.unpacked() || (texts && size > bounds.texts())) {
                    throw tooLarge("It unpacks to more than " + bounds.unpacked() + " bytes");
                }
            }
        }
    }

    private static CatalogException tooLarge(String why) {
        return new CatalogException(SHEET_TOO_LARGE, why);
    }
}
