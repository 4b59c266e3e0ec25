package org.minshu.catalog.file;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.passage.DocumentsChanged;
import org.minshu.catalog.security.Caller;
import org.minshu.client.file.ProgressForm;
import org.minshu.client.file.UnderstandingForm;
import org.minshu.client.file.UnderstandingView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.vocabulary.ReadingRefusal;
import org.minshu.model.vocabulary.Term;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where workers say how far they are and what they made. Objects are announced before they are written and taken up by the
 * report: what is written and never reported goes, and of two workers on one file the later one's objects do.
 */
@Service
class UnderstandingDesk {

    private static final Set<String> STEPS = Set.of("DETECT", "CONVERT", "PROFILE", "REPORT");

    private final Distributions distributions;
    private final MadeTables tables;
    private final ObjectRemovals removals;
    private final FileSettings settings;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnderstandingDesk(
            Distributions distributions,
            MadeTables tables,
            ObjectRemovals removals,
            FileSettings settings,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.distributions = distributions;
        this.tables = tables;
        this.removals = removals;
        this.settings = settings;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    UnderstandingView progress(String id, Caller caller) {
        var file = distributions.require(id);
        FileCustody.requireCustodian(file.department(), caller);
        return file.reading().view(true);
    }

    @Transactional
    public void progressed(String id, ProgressForm progress) {
        distributions.require(id);
        require(STEPS.contains(progress.step()), "There is no step " + progress.step());
        require(progress.percent() >= 0 && progress.percent() < 100, "The percent is not within 0 and 99");
        distributions.progressed(id, progress.step(), progress.percent());
        var until = clock.instant().plus(settings.uploadTime());
        for (var key : progress.announced()) {
            requireOwn(id, key);
            removals.announce(key, until);
        }
    }

    /** Repeating a report changes nothing. */
    @Transactional
    public void understood(String id, UnderstandingForm found, Caller worker) {
        var file = distributions.lock(id);
        check(id, found);
        var before = tables.firstKeys(id);
        var keys = keys(found);
        if (!keys.isEmpty() && Set.copyOf(before).equals(Set.copyOf(keys))) {
            return;
        }
        for (var key : keys) {
            if (!removals.remove(key)) {
                throw new CatalogException(ProblemType.STATE_CHANGED, "The object " + key + " is gone");
            }
        }
        boolean hadText = tables.removeFirst(id);
        before.forEach(key -> removals.announce(key, clock.instant()));
        for (int i = 0; i < found.tables().size(); i++) {
            tables.add(id, i, found.tables().get(i), clock.instant());
        }
        if (found.text() != null) {
            tables.add(id, found.text());
        }
        distributions.understood(id, found, verdict(found));
        if (hadText || found.text() != null) {
            events.publishEvent(new DocumentsChanged(file.dataset()));
        }
        audit.record(worker, "distribution.inspected", "distribution " + file.id(), null, Summary.of(found));
    }

    private static void check(String id, UnderstandingForm found) {
        int said =
                (found.tables().isEmpty() ? 0 : 1) + (found.text() == null ? 0 : 1) + (found.refusal() == null ? 0 : 1);
        require(said == 1, "A file gives tables, or a text, or a refusal");
        keys(found).forEach(key -> requireOwn(id, key));
        var refusal = found.refusal();
        require(
                refusal == null || Term.of(ReadingRefusal.class, refusal.code()).isPresent(),
                "There is no such refusal");
    }

    private static String verdict(UnderstandingForm found) {
        return found.refusal() != null ? "REFUSED" : found.text() != null ? "TEXT" : "TABLE";
    }

    private static List<String> keys(UnderstandingForm found) {
        var keys = new ArrayList<String>();
        for (var table : found.tables()) {
            keys.add(table.objectKey());
            if (table.rejectsKey() != null) {
                keys.add(table.rejectsKey());
            }
        }
        if (found.text() != null) {
            keys.add(found.text().objectKey());
        }
        return keys;
    }

    private static void requireOwn(String id, String key) {
        require(key.startsWith("tables/" + id + "/"), "The key " + key + " is not one of this file");
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new CatalogException(ProblemType.MALFORMED_REQUEST, otherwise);
        }
    }

    /** For the audit trail. */
    record Summary(String verdict, String mediaType, int tables, long rows, long rejected, String refusal) {

        static Summary of(UnderstandingForm found) {
            return new Summary(
                    UnderstandingDesk.verdict(found),
                    found.mediaType(),
                    found.tables().size(),
                    found.tables().stream()
                            .mapToLong(UnderstandingForm.Table::rows)
                            .sum(),
                    found.tables().stream()
                            .mapToLong(UnderstandingForm.Table::rejected)
                            .sum(),
                    found.refusal() == null ? "" : found.refusal().code());
        }
    }
}
