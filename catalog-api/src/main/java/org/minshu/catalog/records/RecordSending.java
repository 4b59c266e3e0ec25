package org.minshu.catalog.records;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.minshu.catalog.file.ConnectionAbort;
import org.minshu.catalog.file.DataGate;
import org.minshu.catalog.records.RecordPages.Page;
import org.minshu.catalog.usage.DownloadRecords;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.vocabulary.UsageOutcome;
import org.minshu.tables.Patience;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.exc.JacksonIOException;

/** Sends rows: the use is recorded before the first byte and completed after the last. */
@Component
class RecordSending {

    private static final Logger LOG = LoggerFactory.getLogger(RecordSending.class);

    private final DownloadRecords records;

    RecordSending(DownloadRecords records) {
        this.records = records;
    }

    void page(DataGate.Admitted admitted, Page page, HttpServletResponse response) throws IOException {
        long record = records.startedQuery(admitted.download());
        var outcome = UsageOutcome.ABORTED;
        try {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.setHeader("Cache-Control", "private, no-cache");
            response.setContentLength(page.body().size());
            page.body().writeTo(response.getOutputStream());
            response.flushBuffer();
            outcome = UsageOutcome.COMPLETED;
        } finally {
            boolean sent = outcome == UsageOutcome.COMPLETED;
            records.finished(record, outcome, sent ? page.body().size() : 0, sent ? page.rows() : 0);
        }
    }

    /** @param content written from its first row on, once the use is recorded */
    void export(
            DataGate.Admitted admitted,
            Content content,
            Patience patience,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        long record = records.started(admitted.download());
        var out = new MeteredOutput(response.getOutputStream(), admitted.watch(), patience);
        var outcome = UsageOutcome.ABORTED;
        Long rows = null;
        try {
            rows = content.write(out);
            out.flush();
            response.flushBuffer();
            outcome = UsageOutcome.COMPLETED;
        } catch (IOException | UncheckedIOException | JacksonIOException ended) {
            LOG.info("Export {} ended early: {}", record, ended.toString());
            abandon(request, response);
            if (!response.isCommitted()) {
                throw new CatalogException(ProblemType.GRANT_ENDED, "The grant has just ended");
            }
        } catch (RuntimeException failed) {
            abandon(request, response);
            throw failed;
        } finally {
            records.finished(record, outcome, out.sent(), rows);
        }
    }

    /** Nothing sent yet: the answer becomes a problem. Else the connection ends. */
    private static void abandon(HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            ConnectionAbort.require(request);
        } else {
            response.reset();
        }
    }

    /** What is sent. */
    interface Content {

        /** How many rows were written. */
        long write(OutputStream out) throws IOException;
    }
}
