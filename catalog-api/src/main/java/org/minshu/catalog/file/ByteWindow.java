package org.minshu.catalog.file;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;

/** The part of the bytes that is asked for. */
record ByteWindow(long from, long count) {

    static final ByteWindow WHOLE = new ByteWindow(0, Long.MAX_VALUE);

    boolean isWhole() {
        return equals(WHOLE);
    }

    long last() {
        return from + count - 1;
    }

    /**
     * The one range that a request asks for (RFC 9110, section 14). Several, malformed ones, and those meant for other
     * bytes than these are answered with the whole, as the standard allows.
     */
    static Optional<HttpRange> asked(HttpServletRequest request, String etag) {
        var range = request.getHeader(HttpHeaders.RANGE);
        if (range == null || !isMeantFor(request.getHeader(HttpHeaders.IF_RANGE), etag)) {
            return Optional.empty();
        }
        try {
            var ranges = HttpRange.parseRanges(range);
            return ranges.size() == 1 ? Optional.of(ranges.getFirst()) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isMeantFor(@Nullable String ifRange, String etag) {
        return ifRange == null || ifRange.strip().equals(etag);
    }

    /** Nothing where the range begins behind the last byte. */
    static Optional<ByteWindow> of(HttpRange range, long length) {
        try {
            long from = range.getRangeStart(length);
            long last = range.getRangeEnd(length);
            return from >= length || last < from
                    ? Optional.empty()
                    : Optional.of(new ByteWindow(from, last - from + 1));
        } catch (IllegalArgumentException outside) {
            return Optional.empty();
        }
    }
}
