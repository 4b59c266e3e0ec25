package org.minshu.catalog.records;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.minshu.catalog.file.GrantWatch;
import org.minshu.tables.Patience;

/** Counts what is sent, and ends with the grant that it rests on, or with the time that it may take. */
final class MeteredOutput extends FilterOutputStream {

    private final GrantWatch watch;
    private final Patience patience;
    private long sent;

    MeteredOutput(OutputStream target, GrantWatch watch, Patience patience) {
        super(target);
        this.watch = watch;
        this.patience = patience;
    }

    long sent() {
        return sent;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        watch.passing(length);
        patience.require();
        out.write(bytes, offset, length);
        sent += length;
    }

    /** The response is ended by its server. */
    @Override
    public void close() throws IOException {
        flush();
    }
}
