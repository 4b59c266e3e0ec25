package org.minshu.catalog.person;

import java.io.IOException;
import java.io.OutputStream;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.CsvSheet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Streams a selection of users as CSV; that it was taken out is on the trail. */
@Component
class PersonExport {

    private static final String[] HEADS = {
        "subject", "name", "roles", "department", "organisation", "suspended", "firstSeen", "lastSeen"
    };

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
        var csv = new CsvSheet(output, HEADS);
        transactions.executeWithoutResult(_ -> people.each(query, person -> print(csv, person)));
        csv.finish();
    }

    private static void print(CsvSheet csv, Person person) {
        csv.row(
                person.subject(),
                person.name(),
                String.join(" ", Person.names(person.roles())),
                person.department(),
                person.organisation(),
                person.laid().suspended(),
                person.firstSeen(),
                person.lastSeen());
    }
}
