package org.minshu.catalog.dataset.bulk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.audit.AuditTrail.Change;
import org.minshu.catalog.dataset.ResourceCodes;
import org.minshu.client.dataset.BulkLine.Outcome;
import org.springframework.stereotype.Component;

/** Lines that nobody brought before. */
@Component
class Arrivals {

    private final BulkEntries entries;
    private final ResourceCodes codes;
    private final Publications publications;
    private final AuditTrail trail;
    private final Clock clock;

    Arrivals(BulkEntries entries, ResourceCodes codes, Publications publications, AuditTrail trail, Clock clock) {
        this.entries = entries;
        this.codes = codes;
        this.publications = publications;
        this.trail = trail;
        this.clock = clock;
    }

    /** Adds them; those that the database would not take go to {@code left}, their numbers are lost. */
    List<Outcome> add(List<Line.Accepted> lines, Loading loading, Consumer<Line.Accepted> left) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var given = codes.next(
                lines.stream().map(line -> loading.classCode(line.department())).toList());
        var ids = entries.insert(lines, given, loading.publishing(), clock.instant());
        var added = new ArrayList<Arrival>();
        for (int i = 0; i < lines.size(); i++) {
            Long id = ids.get(given.get(i).value());
            if (id == null) {
                left.accept(lines.get(i));
            } else {
                added.add(new Arrival(lines.get(i), new Publication(id, given.get(i), 1)));
            }
        }
        tell(added, loading);
        return added.stream().map(Arrival::outcome).toList();
    }

    private void tell(List<Arrival> added, Loading loading) {
        var action = loading.publishing() ? "dataset.published" : "dataset.created";
        trail.recordAll(
                loading.caller(),
                added.stream().map(arrival -> arrival.change(action)).toList());
        if (loading.publishing()) {
            publications.announce(added.stream().map(Arrival::entry).toList(), loading.caller());
        }
    }

    private record Arrival(Line.Accepted line, Publication entry) {

        Outcome outcome() {
            return line.outcome("created", entry.code().value());
        }

        Change change(String action) {
            return new Change(action, "dataset " + entry.code(), null, line.metadata());
        }
    }
}
