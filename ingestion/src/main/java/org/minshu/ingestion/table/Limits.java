package org.minshu.ingestion.table;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How much is taken of a file.
 *
 * @param columns of a table
 * @param cell characters of one cell
 * @param unpacked bytes that one file may unpack to, all its members together
 * @param ratio unpacked bytes for each packed one, past the first {@link #RATIO_FROM}
 * @param members of an archive
 * @param tables of one file
 * @param depth of archives within archives, and of nested values
 * @param time that reading and converting one file may take
 * @param memory bytes for the table engine
 * @param threads of the table engine
 * @param folder where temporary files are kept
 */
public record Limits(
        int columns,
        int cell,
        long unpacked,
        int ratio,
        int members,
        int tables,
        int depth,
        Duration time,
        long memory,
        int threads,
        Path folder) {

    public static final long RATIO_FROM = 10L << 20;

    /** Of values in JSON, XML and geometries. */
    public static final int NESTING = 64;

    public static Limits usual(Path folder) {
        return new Limits(2_000, 1 << 20, 8L << 30, 100, 1_000, 100, 2, Duration.ofMinutes(15), 512L << 20, 2, folder);
    }
}
