package org.minshu.catalog.sheet;

/**
 * How large a sheet may be.
 *
 * @param bytes of the file as it is sent
 * @param unpacked bytes of what is packed in a workbook
 */
public record SheetBounds(long bytes, long unpacked) {

    private static final long MEGABYTE = 1024 * 1024;

    /** A table of data items, or some rows of data. */
    public static final SheetBounds SMALL = new SheetBounds(20 * MEGABYTE, 200 * MEGABYTE);

    /** The register of a department with all its items. */
    public static final SheetBounds LARGE = new SheetBounds(100 * MEGABYTE, 1_000 * MEGABYTE);

    /** The texts of a workbook are in memory while it is read. */
    long texts() {
        return unpacked / 4;
    }
}
