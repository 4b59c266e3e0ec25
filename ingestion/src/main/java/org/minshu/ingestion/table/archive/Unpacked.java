package org.minshu.ingestion.table.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.table.Ticking;
import org.minshu.ingestion.table.Unreadable;
import org.minshu.model.vocabulary.ReadingRefusal;

/** Bytes that were packed, counted as they come out: too many altogether, or too many for what went in, end the reading. */
public final class Unpacked extends FilterInputStream {

    private static final int OFTEN = 1 << 20;

    private final long packed;
    private final Limits limits;
    private final Ticking ticking;
    private long count;
    private long checked;

    /** Unpacks as it is read; {@code packed} is how many bytes went in. */
    public Unpacked(InputStream in, long packed, Limits limits, Ticking ticking) {
        super(in);
        this.packed = Math.max(1, packed);
        this.limits = limits;
        this.ticking = ticking;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int more) {
        count += more;
        if (count > limits.unpacked()) {
            throw new Unreadable(ReadingRefusal.TOO_LARGE, "It unpacks to more than " + limits.unpacked() + " bytes");
        }
        if (count > Limits.RATIO_FROM && count / packed > limits.ratio()) {
            throw new Unreadable(
                    ReadingRefusal.UNPACKS_TOO_FAR,
                    packed + " bytes unpack to more than " + limits.ratio() + " times as many");
        }
        if (count - checked > OFTEN) {
            checked = count;
            ticking.check();
        }
    }
}
