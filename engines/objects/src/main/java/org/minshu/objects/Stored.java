package org.minshu.objects;

/**
 * What was written.
 *
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal digits
 */
public record Stored(long size, String sha256) {}
