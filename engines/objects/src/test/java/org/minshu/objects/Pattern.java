package org.minshu.objects;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that tell where they stand, made while they are read. */
class Pattern extends InputStream {

    private final long size;
    private long at;

    Pattern(long size) {
        this.size = size;
    }

    byte[] bytesAt(long offset, int length) {
        var bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = byteAt(offset + i);
        }
        return bytes;
    }

    @Override
    public int read() throws IOException {
        return at == size ? -1 : byteAt(at++) & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (at == size) {
            return -1;
        }
        int count = (int) Math.min(length, size - at);
        for (int i = 0; i < count; i++) {
            target[offset + i] = byteAt(at + i);
        }
        at += count;
        return count;
    }

    private static byte byteAt(long position) {
        return (byte) (position * 31 + (position >>> 8) * 17 + (position >>> 16));
    }
}
