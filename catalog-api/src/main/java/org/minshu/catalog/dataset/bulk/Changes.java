package org.minshu.catalog.dataset.bulk;

import static org.minshu.model.problem.ProblemType.DUPLICATE_TITLE;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.audit.AuditTrail.Change;
import org.minshu.catalog.dataset.metadata.Difference;
import org.minshu.client.dataset.BulkLine.Outcome;
import org.springframework.stereotype.Component;

/** Lines that say something new about an entry that is there. */
@Component
class Changes {

    private final BulkEntries entries;
    private final Publications publications;
    private final AuditTrail trail;
    private final Difference difference;
    private final Clock clock;

    Changes(BulkEntries entries, Publications publications, AuditTrail trail, Difference difference, Clock clock) {
        this.entries = entries;
        this.publications = publications;
        this.trail = trail;
        this.difference = difference;
        this.clock = clock;
    }

    /** Both lists go together by position. */
    List<Outcome> apply(List<Line.Accepted> lines, List<Known> existing, Loading loading) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var taken = entries.withTakenTitle(lines, existing);
        var titles = new HashSet<List<String>>();
        var outcomes = new ArrayList<Outcome>();
        var changedLines = new ArrayList<Line.Accepted>();
        var changed = new ArrayList<Known>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var entry = existing.get(i);
            if (taken.contains(entry.id()) || !titles.add(title(line, entry))) {
                outcomes.add(line.refusal(DUPLICATE_TITLE));
            } else {
                outcomes.add(line.outcome("changed", entry.code().value()));
                changedLines.add(line);
                changed.add(entry);
            }
        }
        keep(changedLines, changed, loading);
        return outcomes;
    }

    private void keep(List<Line.Accepted> lines, List<Known> existing, Loading loading) {
        if (lines.isEmpty()) {
            return;
        }
        entries.update(lines, existing, loading.publishing(), clock.instant());
        var trace = new ArrayList<Change>();
        var published = new ArrayList<Publication>();
        for (int i = 0; i < lines.size(); i++) {
            var entry = existing.get(i);
            var parts = difference.between(entry.metadata(), lines.get(i).metadata());
            var action = loading.publishing() ? "dataset.published" : "dataset.changed";
            trace.add(new Change(action, "dataset " + entry.code(), parts.before(), parts.after()));
            published.add(new Publication(entry.id(), entry.code(), entry.version() + 1));
        }
        trail.recordAll(loading.caller(), trace);
        if (loading.publishing()) {
            publications.announce(published, loading.caller());
        }
    }

    /** What has to be unique among live entries; a draft without a title is always. */
    private static List<String> title(Line.Accepted line, Known entry) {
        var title = Objects.requireNonNullElse(line.metadata().title(), "\n" + entry.id());
        return List.of(line.department(), BulkEntries.publisher(line), title);
    }
}
