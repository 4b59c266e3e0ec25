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

    List<Outcome> apply(List<Matched> matched, Loading loading) {
        if (matched.isEmpty()) {
            return List.of();
        }
        var taken = entries.withTakenTitle(matched);
        var titles = new HashSet<List<String>>();
        var outcomes = new ArrayList<Outcome>();
        var changed = new ArrayList<Matched>();
        for (var one : matched) {
            if (taken.contains(one.entry().id()) || !titles.add(title(one))) {
                outcomes.add(one.line().refusal(DUPLICATE_TITLE));
            } else {
                outcomes.add(one.line().outcome("changed", one.entry().code().value()));
                changed.add(one);
            }
        }
        keep(changed, loading);
        return outcomes;
    }

    private void keep(List<Matched> changed, Loading loading) {
        if (changed.isEmpty()) {
            return;
        }
        entries.update(changed, loading.publishing(), clock.instant());
        var action = loading.publishing() ? "dataset.published" : "dataset.changed";
        trail.recordAll(
                loading.caller(),
                changed.stream().map(one -> change(action, one)).toList());
        if (loading.publishing()) {
            publications.announce(
                    changed.stream().map(one -> one.entry().nextPublication()).toList(), loading.caller());
        }
    }

    private Change change(String action, Matched one) {
        var parts = difference.between(one.entry().metadata(), one.line().metadata());
        return new Change(action, "dataset " + one.entry().code(), parts.before(), parts.after());
    }

    /** What has to be unique among live entries; a draft without a title is always. */
    private static List<String> title(Matched one) {
        var title = Objects.requireNonNullElse(
                one.line().metadata().title(), "\n" + one.entry().id());
        return List.of(one.line().department(), BulkEntries.publisher(one.line()), title);
    }
}
