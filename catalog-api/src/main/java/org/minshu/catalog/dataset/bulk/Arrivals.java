package org.minshu.catalog.dataset.bulk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.audit.AuditTrail.Change;
import org.minshu.catalog.dataset.ResourceCodes;
import org.minshu.client.dataset.BulkLine.Outcome;
import org.minshu.model.code.ResourceCode;
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
        var outcomes = new ArrayList<Outcome>();
        var trace = new ArrayList<Change>();
        var published = new ArrayList<Publication>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            ResourceCode code = given.get(i);
            Long id = ids.get(code.value());
            if (id == null) {
                left.accept(line);
            } else {
                outcomes.add(line.outcome("created", code.value()));
                trace.add(new Change(action(loading), "dataset " + code, null, line.metadata()));
                published.add(new Publication(id, code, 1));
            }
        }
        trail.recordAll(loading.caller(), trace);
        if (loading.publishing()) {
            publications.announce(published, loading.caller());
        }
        return outcomes;
    }

    private static String action(Loading loading) {
        return loading.publishing() ? "dataset.published" : "dataset.created";
    }
}
