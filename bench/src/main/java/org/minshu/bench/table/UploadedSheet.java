package org.minshu.bench.table;

import java.time.Duration;

/**
 * What one uploaded table took.
 *
 * @param bytes of the file
 * @param queryable from the end of its upload until it was a table
 * @param before memory of the platform's processes before, in bytes
 * @param peak the largest that was seen meanwhile
 */
public record UploadedSheet(int rows, long bytes, Duration queryable, long before, long peak) {}
