package org.minshu.catalog.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/** The bytes of an upload while they come in: refused when they are too many or end too early. */
final class ArrivingFile extends FilterInputStream {

    private final long most;
    private long read;

    ArrivingFile(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** The first bytes, which tell what it is. */
    byte[] beginning(int length) throws Refused {
        try {
            return readNBytes(length);
        } catch (Refused refused) {
            throw refused;
        } catch (IOException cut) {
            throw cut(cut);
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count;
        try {
            count = super.read(buffer, offset, length);
        } catch (IOException cut) {
            throw cut(cut);
        }
        read += Math.max(count, 0);
        if (read > most) {
            throw new Refused(
                    new CatalogException(ProblemType.FILE_TOO_LARGE, "Files have at most " + most + " bytes"));
        }
        return count;
    }

    private Refused cut(IOException cause) {
        return new Refused(
                new CatalogException(ProblemType.UPLOAD_CUT, "The upload ended after " + read + " bytes: " + cause));
    }

    /** Carries a refusal through code that knows only I/O failures. */
    static final class Refused extends IOException {

        private final transient CatalogException refusal;

        Refused(CatalogException refusal) {
            super(refusal);
            this.refusal = refusal;
        }

        CatalogException refusal() {
            return refusal;
        }
    }
}
