package org.minshu.catalog.rows;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that breaks off where it becomes too large. */
final class BoundedBody extends FilterInputStream {

    private long left;

    BoundedBody(InputStream body, long most) {
        super(body);
        this.left = most;
    }

    boolean isTooLarge() {
        return left < 0;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        left -= Math.max(read, 0);
        if (left < 0) {
            throw new IOException("Too large");
        }
        return read;
    }
}
