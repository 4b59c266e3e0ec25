package org.minshu.catalog.dataset.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.sheet.SheetBounds;
import org.minshu.catalog.sheet.SheetFile;
import org.minshu.catalog.sheet.SheetWriter;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.objects.ObjectStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes forms in, looks at their columns at once, and gives back what was refused. */
@Service
class ImportDesk {

    private static final long MOST_ROWS = 500_000;
    private static final int LONGEST_NAME = 200;
    private static final Duration KEPT = Duration.ofDays(30);

    private final Imports imports;
    private final ObjectStore objects;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportDesk(Imports imports, ObjectStore objects, AuditTrail trail, TransactionTemplate transaction, Clock clock) {
        this.imports = imports;
        this.objects = objects;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    Import start(String sentName, boolean dryRun, InputStream body, Caller caller) throws IOException {
        var name = Texts.tidy(sentName);
        if (name == null || name.length() > LONGEST_NAME || !Texts.fitsOneLine(name)) {
            throw new CatalogException(ProblemType.FILE_NAME_INVALID, "A name has 1 to 200 characters");
        }
        try (var file = SheetFile.receive(body, SheetBounds.LARGE)) {
            long rows = rows(file);
            var id = UUID.randomUUID().toString();
            var key = "register-imports/" + id;
            transaction.executeWithoutResult(
                    _ -> imports.keepFileUntil(key, clock.instant().plus(KEPT)));
            try (var content = Files.newInputStream(file.path())) {
                objects.put(key, content);
            }
            transaction.executeWithoutResult(_ -> {
                imports.add(id, name, dryRun, key, rows, caller);
                trail.record(caller, "register.import-started", "register import " + id, null, name);
            });
            return imports.find(id).orElseThrow();
        }
    }

    /** The last row's number, which progress is measured by. */
    private static long rows(SheetFile file) {
        try (var rows = file.rows()) {
            FormHeader.read(rows);
            long last = 1;
            while (rows.hasNext()) {
                last = rows.next().number();
                if (last > MOST_ROWS) {
                    throw new CatalogException(
                            ProblemType.SHEET_TOO_LARGE, "A form has at most " + MOST_ROWS + " rows");
                }
            }
            return last;
        }
    }

    Import require(String id, Caller caller) {
        return imports.find(id)
                .filter(job -> caller.is(Role.AUTHORITY)
                        || (caller.department() != null
                                && caller.department().equals(job.by().department())))
                .orElseThrow(() -> new CatalogException(ProblemType.NOT_FOUND, "No import " + id));
    }

    /** The refused entries as they were sent, each with the reason in a column of its own. */
    void writeRefusals(Import job, SheetWriter sheet) {
        var reasons = imports.refusals(job.id());
        try (var file = SheetFile.receive(objects.get(job.objectKey()), SheetBounds.LARGE);
                var rows = file.rows()) {
            RefusedRows.write(rows, reasons, sheet);
        }
    }
}
