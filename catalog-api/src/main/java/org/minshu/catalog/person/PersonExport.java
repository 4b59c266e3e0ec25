package org.minshu.catalog.person;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.security.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Streams a selection of users as CSV; that it was taken out is on the trail. */
@Component
class PersonExport {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("subject", "name", "roles", "department", "organisation", "suspended", "firstSeen", "lastSeen")
            .get();

    private final People people;
    private final AuditTrail trail;
    private final TransactionOperations transactions;

    PersonExport(People people, AuditTrail trail, TransactionOperations transactions) {
        this.people = people;
        this.trail = trail;
        this.transactions = transactions;
    }

    StreamingResponseBody of(PersonQuery query, Caller caller) {
        transactions.executeWithoutResult(_ -> trail.record(caller, "person.exported", "people", null, query));
        return output -> write(query, output);
    }

    private void write(PersonQuery query, OutputStream output) throws IOException {
        var csv = new CSVPrinter(new OutputStreamWriter(output, StandardCharsets.UTF_8), FORMAT);
        transactions.executeWithoutResult(_ -> people.each(query, person -> print(csv, person)));
        csv.flush();
    }

    private static void print(CSVPrinter csv, Person person) {
        try {
            csv.printRecord(
                    plain(person.subject()),
                    plain(person.name()),
                    String.join(" ", Person.names(person.roles())),
                    person.department(),
                    plain(person.organisation()),
                    person.laid().suspended(),
                    person.firstSeen(),
                    person.lastSeen());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Text that a spreadsheet would run as a formula is quoted the way spreadsheets show as text. */
    private static @Nullable String plain(@Nullable String text) {
        return text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
