package org.minshu.catalog.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.file.DownloadDesk.Admitted;
import org.minshu.catalog.file.projection.UnreadableTable;
import org.minshu.catalog.usage.DownloadRecords;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.vocabulary.UsageOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Sends the bytes of an admitted download: recorded before the first, completed after the last, cut where it must end. */
@Component
class FileSending {

    private static final Logger LOG = LoggerFactory.getLogger(FileSending.class);

    private final DownloadRecords records;

    FileSending(DownloadRecords records) {
        this.records = records;
    }

    void send(Admitted admitted, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (var offer = admitted.offer()) {
            if (isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH), offer.etag())) {
                response.setHeader(HttpHeaders.ETAG, offer.etag());
                response.setStatus(HttpStatus.NOT_MODIFIED.value());
                return;
            }
            var window = window(admitted, request, response);
            FileHeaders.set(response, admitted.file(), offer.etag());
            if (!request.getMethod().equals("HEAD")) {
                transfer(admitted, window, request, response);
            }
        }
    }

    private static boolean isKnown(@Nullable String ifNoneMatch, String etag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(tag -> tag.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag -> tag.equals(etag) || tag.equals("*"));
    }

    /** Also sets the status and the headers about lengths. */
    private static ByteWindow window(Admitted admitted, HttpServletRequest request, HttpServletResponse response) {
        var offer = admitted.offer();
        var range = ByteWindow.asked(request, offer.etag());
        if (range.isEmpty()) {
            offer.length().ifPresent(response::setContentLengthLong);
            return ByteWindow.WHOLE;
        }
        long length = offer.length().isPresent() ? offer.length().getAsLong() : measured(admitted);
        var window = ByteWindow.of(range.get(), length);
        if (window.isEmpty()) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + length);
            throw new CatalogException(ProblemType.RANGE_NOT_SATISFIABLE, "There are " + length + " bytes");
        }
        var part = window.get();
        response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
        response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes %d-%d/%d".formatted(part.from(), part.last(), length));
        response.setContentLengthLong(part.count());
        return part;
    }

    /** Cut files are produced twice for a range: to be counted, then to be sent. */
    private static long measured(Admitted admitted) {
        var nowhere = new WindowedOutput(OutputStream.nullOutputStream(), ByteWindow.WHOLE, admitted.watch());
        try {
            var _ = admitted.offer().write(nowhere);
        } catch (IOException | UncheckedIOException ended) {
            throw refusal(ended);
        }
        return nowhere.position();
    }

    private void transfer(
            Admitted admitted, ByteWindow window, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        long record = records.started(admitted.download());
        var out = new WindowedOutput(response.getOutputStream(), window, admitted.watch());
        var outcome = UsageOutcome.ABORTED;
        Long rows = null;
        try {
            rows = write(admitted.offer(), out);
            response.flushBuffer();
            outcome = UsageOutcome.COMPLETED;
        } catch (IOException | UncheckedIOException ended) {
            LOG.info(
                    "Download {} of {} ended early: {}", record, admitted.file().id(), ended.toString());
            abandon(request, response);
            if (!response.isCommitted()) {
                throw refusal(ended);
            }
        } catch (RuntimeException failed) {
            abandon(request, response);
            throw failed;
        } finally {
            records.finished(record, outcome, out.sent(), rows);
        }
    }

    private static @Nullable Long write(FileOffer offer, WindowedOutput out) throws IOException {
        try {
            var rows = offer.write(out);
            return out.window().isWhole() ? rows : null;
        } catch (WindowedOutput.Complete complete) {
            return null;
        }
    }

    private static CatalogException refusal(Exception ended) {
        return switch (ended) {
            case GrantWatch.GrantEnded _ -> new CatalogException(ProblemType.GRANT_ENDED, "The grant has just ended");
            case UnreadableTable _ ->
                new CatalogException(ProblemType.PROJECTION_IMPOSSIBLE, "The table cannot be read to its end");
            case Exception _ -> new CatalogException(ProblemType.STORAGE_UNAVAILABLE, "The file could not be read");
        };
    }

    /** Nothing sent yet: the answer becomes a problem. Else the connection ends. */
    private static void abandon(HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            ConnectionAbort.require(request);
        } else {
            response.reset();
        }
    }
}
