package org.minshu.catalog.file.projection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** How much a workbook may unpack to; archives can hold a thousand times their size. */
final class WorkbookBounds {

    private static final long LARGEST = 2L * 1024 * 1024 * 1024;
    /** These are held in memory while the workbook is read. */
    private static final long LARGEST_STRINGS = 64L * 1024 * 1024;

    private WorkbookBounds() {}

    static boolean accept(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            long all = archive.stream().mapToLong(ZipEntry::getSize).sum();
            long strings = archive.stream()
                    .filter(entry -> entry.getName().endsWith("sharedStrings.xml"))
                    .mapToLong(ZipEntry::getSize)
                    .sum();
            return all <= LARGEST && strings <= LARGEST_STRINGS;
        } catch (ZipException noArchive) {
            return false;
        }
    }
}
