package org.minshu.catalog.file;

import java.io.IOException;
import java.io.OutputStream;

/** Lets through the bytes of a window, and ends the writing behind it. */
final class WindowedOutput extends OutputStream {

    private final OutputStream target;
    private final ByteWindow window;
    private final GrantWatch watch;
    private long position;
    private long sent;

    WindowedOutput(OutputStream target, ByteWindow window, GrantWatch watch) {
        this.target = target;
        this.window = window;
        this.watch = watch;
    }

    ByteWindow window() {
        return window;
    }

    /** Bytes that went to the target. */
    long sent() {
        return sent;
    }

    /** Bytes that came, in the window or not. */
    long position() {
        return position;
    }

    /** For writers that begin at the window by themselves. */
    void skip(long bytes) {
        position += bytes;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        watch.passing(length);
        long end = window.isWhole() ? Long.MAX_VALUE : window.last() + 1;
        int first = Math.clamp(window.from() - position, 0, length);
        int behind = Math.clamp(end - position, 0, length);
        if (behind > first) {
            target.write(bytes, offset + first, behind - first);
            sent += behind - first;
        }
        position += length;
        if (position >= end) {
            throw new Complete();
        }
    }

    @Override
    public void flush() throws IOException {
        target.flush();
    }

    /** Every byte of the window has been written: the rest need not be produced. */
    static final class Complete extends IOException {}
}
