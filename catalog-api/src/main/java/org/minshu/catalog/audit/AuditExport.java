package org.minshu.catalog.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.CsvSheet;
import org.minshu.client.audit.AuditEntryView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Streams a selection of the trail as CSV; that it was taken out is itself on the trail. */
@Component
class AuditExport {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("id", "at", "actor", "actorName", "role", "action", "subject", "before", "after", "from", "seal")
            .get();

    private final AuditEntries entries;
    private final AuditTrail trail;
    private final TransactionOperations transactions;

    AuditExport(AuditEntries entries, AuditTrail trail, TransactionOperations transactions) {
        this.entries = entries;
        this.trail = trail;
        this.transactions = transactions;
    }

    StreamingResponseBody of(AuditSelection selection, Caller caller) {
        selection.start();
        selection.end();
        transactions.executeWithoutResult(_ -> trail.record(caller, "audit.exported", "audit trail", null, selection));
        return output -> write(selection, output);
    }

    private void write(AuditSelection selection, OutputStream output) throws IOException {
        var csv = new CSVPrinter(new OutputStreamWriter(output, StandardCharsets.UTF_8), FORMAT);
        entries.each(selection, entry -> print(csv, entry));
        csv.flush();
    }

    private static void print(CSVPrinter csv, AuditEntryView entry) {
        try {
            csv.printRecord(
                    entry.id(),
                    entry.at(),
                    CsvSheet.plain(entry.actor()),
                    CsvSheet.plain(entry.actorName()),
                    entry.role(),
                    entry.action(),
                    CsvSheet.plain(entry.subject()),
                    CsvSheet.plain(entry.before()),
                    CsvSheet.plain(entry.after()),
                    entry.from(),
                    entry.seal());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
