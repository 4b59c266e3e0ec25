package org.minshu.catalog.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/** A request whose body is refused past a number of bytes. */
class LimitedRequest extends HttpServletRequestWrapper {

    private final long most;

    LimitedRequest(HttpServletRequest request, long most) {
        super(request);
        this.most = most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Counted(super.getInputStream(), most);
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private long left;

        Counted(ServletInputStream body, long most) {
            this.body = body;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int read = body.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = body.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new CatalogException(ProblemType.BODY_TOO_LARGE, "The JSON body is too large");
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
