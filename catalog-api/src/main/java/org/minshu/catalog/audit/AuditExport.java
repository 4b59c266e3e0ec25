package org.minshu.catalog.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
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
                    plain(entry.actor()),
                    plain(entry.actorName()),
                    entry.role(),
                    entry.action(),
                    plain(entry.subject()),
                    plain(entry.before()),
                    plain(entry.after()),
                    entry.from(),
                    entry.seal());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Text that a spreadsheet would run as a formula is quoted the way spreadsheets show as text. */
    private static @Nullable String plain(@Nullable String text) {
        return text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
