package org.minshu.catalog.upkeep;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.reference.Precondition;
import org.minshu.catalog.reference.ReferenceHistory;
import org.minshu.catalog.reference.ReferenceHistory.Entry;
import org.minshu.catalog.reference.Retirements;
import org.minshu.catalog.rules.Findings;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.succession.SuccessionDesk;
import org.minshu.client.reference.ReferenceEntryForm;
import org.minshu.client.reference.ReferenceEntryView;
import org.minshu.client.reference.RetirementForm;
import org.minshu.client.succession.SuccessionForm;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the authority adds, changes, retires and reinstates values of the reference data. */
@Service
class UpkeepDesk {

    private static final int LONGEST_REASON = 500;

    private final UpkeepEntries entries;
    private final UpkeepWriting writing;
    private final Retirements retirements;
    private final ReferenceHistory history;
    private final SuccessionDesk successions;
    private final AuditTrail audit;
    private final Clock clock;

    UpkeepDesk(
            UpkeepEntries entries,
            UpkeepWriting writing,
            Retirements retirements,
            ReferenceHistory history,
            SuccessionDesk successions,
            AuditTrail audit,
            Clock clock) {
        this.entries = entries;
        this.writing = writing;
        this.retirements = retirements;
        this.history = history;
        this.successions = successions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void put(Entry entry, Precondition expected, ReferenceEntryForm form, Caller caller) {
        var reason = reason(form.reason());
        var said = Objects.requireNonNullElse(form.fields(), Map.<String, @Nullable String>of());
        writing.put(entry, expected, said, reason, caller);
    }

    /** With a replacement, those that use the value get that one, by background work that begins at once. */
    @Transactional
    public void retire(Entry entry, long revision, RetirementForm form, Caller caller) {
        var reason = reason(form.reason());
        set(entry, revision, true, reason, caller);
        var replacement = Texts.tidy(form.replacement());
        if (replacement != null) {
            var today = CivilTime.day(clock.instant()).toString();
            successions.plan(new SuccessionForm(entry.list(), entry.key(), replacement, today, reason), caller);
        }
    }

    @Transactional
    public void reinstate(Entry entry, long revision, @Nullable String given, Caller caller) {
        set(entry, revision, false, reason(given), caller);
    }

    private void set(Entry entry, long revision, boolean retired, String reason, Caller caller) {
        var before = find(entry);
        if (before.revision() != revision) {
            throw new CatalogException(ProblemType.CHANGED_MEANWHILE, "Somebody else changed it");
        }
        if (before.retired() == retired || before.mergedInto() != null) {
            throw new CatalogException(ProblemType.STATE_CHANGED, "It is so already, or was merged into another");
        }
        if (!retirements.set(entry, revision, retired)) {
            throw new CatalogException(ProblemType.CHANGED_MEANWHILE, "Somebody else changed it");
        }
        var action = retired ? "RETIRED" : "REINSTATED";
        history.add(entry, action, history.fields(entry).orElse(null), reason, caller);
        var subject = entry.list() + " " + entry.key();
        audit.record(caller, "reference." + action.toLowerCase(Locale.ROOT), subject, before.retired(), reason);
    }

    ReferenceEntryView find(Entry entry) {
        return entries.find(entry)
                .orElseThrow(() -> new CatalogException(
                        ProblemType.NOT_FOUND, "No %s in %s".formatted(entry.key(), entry.list())));
    }

    static String reason(@Nullable String given) {
        var findings = new Findings();
        var reason = Texts.tidy(given);
        if (reason == null) {
            findings.add("/reason", ProblemType.REASON_REQUIRED);
        }
        findings.lines("/reason", reason, LONGEST_REASON);
        findings.refuseIfAny();
        return Objects.requireNonNull(reason);
    }
}
