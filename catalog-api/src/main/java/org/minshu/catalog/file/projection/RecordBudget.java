package org.minshu.catalog.file.projection;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends a file whose quotes never close, before one record of it fills the memory. */
final class RecordBudget extends FilterReader {

    private static final int LONGEST_RECORD = 4 * 1024 * 1024;

    private long left = LONGEST_RECORD;

    RecordBudget(Reader in) {
        super(in);
    }

    void nextRecord() {
        left = LONGEST_RECORD;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        spend(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        spend(Math.max(read, 0));
        return read;
    }

    private void spend(int characters) throws IOException {
        left -= characters;
        if (left < 0) {
            throw new IOException("A record has more than " + LONGEST_RECORD + " characters");
        }
    }
}
