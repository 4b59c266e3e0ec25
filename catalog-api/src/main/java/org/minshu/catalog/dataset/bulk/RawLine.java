package org.minshu.catalog.dataset.bulk;

/** A line of the body as it came, counted from 1. */
sealed interface RawLine {

    long number();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Bytes(long number, byte[] content) implements RawLine {}

    /** A line past the limit, of which nothing was kept. */
    record TooLong(long number) implements RawLine {}
}
