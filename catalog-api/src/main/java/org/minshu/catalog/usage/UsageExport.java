package org.minshu.catalog.usage;

import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.CsvSheet;
import org.minshu.client.usage.UsageRecordView;
import org.minshu.client.usage.UsageTotal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Streams sums and records as CSV; records name people, so that they were taken out is on the audit trail. */
@Component
class UsageExport {

    private static final String[] TOTALS = {
        "key", "nameZh", "nameEn", "views", "downloads", "refused", "aborted", "rows", "bytes"
    };
    private static final String[] RECORDS = {
        "id",
        "at",
        "kind",
        "outcome",
        "organisation",
        "caller",
        "grant",
        "scenario",
        "dataset",
        "title",
        "items",
        "rows",
        "bytes"
    };

    private final UsageTotals totals;
    private final UsageRecords records;
    private final AuditTrail trail;
    private final TransactionOperations transactions;

    UsageExport(UsageTotals totals, UsageRecords records, AuditTrail trail, TransactionOperations transactions) {
        this.totals = totals;
        this.records = records;
        this.trail = trail;
        this.transactions = transactions;
    }

    StreamingResponseBody totals(Dimension by, UsageQuery query, Caller caller) {
        return output -> {
            var sheet = new CsvSheet(output, TOTALS);
            totals.each(by, query, caller, total -> add(sheet, total));
            sheet.finish();
        };
    }

    StreamingResponseBody records(UsageQuery query, Caller caller) {
        transactions.executeWithoutResult(_ -> trail.record(caller, "usage.exported", "usage records", null, query));
        return output -> {
            var sheet = new CsvSheet(output, RECORDS);
            records.each(query, caller, record -> add(sheet, record));
            sheet.finish();
        };
    }

    private static void add(CsvSheet sheet, UsageTotal total) {
        sheet.row(
                total.key(),
                total.nameZh(),
                total.nameEn(),
                total.views(),
                total.downloads(),
                total.refused(),
                total.aborted(),
                total.rows(),
                total.bytes());
    }

    private static void add(CsvSheet sheet, UsageRecordView record) {
        sheet.row(
                record.id(),
                record.at(),
                record.kind(),
                record.outcome(),
                record.organisation(),
                record.caller(),
                record.grant(),
                record.scenario(),
                record.dataset(),
                record.datasetTitle(),
                String.join(" ", record.items()),
                record.rows(),
                record.bytes());
    }
}
