package org.minshu.catalog.upkeep;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.reference.Precondition;
import org.minshu.catalog.reference.ReferenceHistory.Entry;
import org.minshu.catalog.rules.Findings;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.upkeep.UpkeepFile.Line;
import org.minshu.client.reference.ReferenceEntryView;
import org.minshu.client.reference.ReferenceImportView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds and changes what a file says, in one transaction: all of it, or nothing and what is wrong line by line. */
@Service
class UpkeepImport {

    private final UpkeepEntries entries;
    private final UpkeepWriting writing;

    UpkeepImport(UpkeepEntries entries, UpkeepWriting writing) {
        this.entries = entries;
        this.writing = writing;
    }

    @Transactional
    public ReferenceImportView load(String list, @Nullable String given, String csv, Caller caller) {
        var reason = UpkeepDesk.reason(given);
        var lines = UpkeepFile.read(list, csv);
        var known = entries.byKey(list);
        var findings = new Findings();
        int added = 0;
        int changed = 0;
        for (var line : lines) {
            var before = line.key() == null ? null : known.get(line.key());
            if (before != null && isSo(before, line)) {
                continue;
            }
            put(list, line, before, reason, caller, findings);
            added += before == null ? 1 : 0;
            changed += before == null ? 0 : 1;
        }
        findings.refuseIfAny();
        return new ReferenceImportView(added, changed, lines.size() - added - changed);
    }

    private static boolean isSo(ReferenceEntryView before, Line line) {
        return line.said().entrySet().stream()
                .allMatch(said -> Objects.equals(before.fields().get(said.getKey()), said.getValue()));
    }

    private void put(
            String list,
            Line line,
            @Nullable ReferenceEntryView before,
            String reason,
            Caller caller,
            Findings findings) {
        if (before != null && line.revision() != null && !line.revision().equals(String.valueOf(before.revision()))) {
            findings.add(line.pointer(), ProblemType.CHANGED_MEANWHILE);
            return;
        }
        var expected = before == null ? new Precondition.Absent() : new Precondition.Revision(before.revision());
        try {
            writing.put(new Entry(list, String.valueOf(line.key())), expected, line.said(), reason, caller);
        } catch (CatalogException refused) {
            refused.violations()
                    .forEach(wrong ->
                            findings.add(line.pointer() + wrong.pointer(), wrong.type(), wrong.zh(), wrong.en()));
            if (refused.violations().isEmpty()) {
                // The database has refused it and takes nothing more in this transaction.
                findings.add(line.pointer(), refused.type());
                findings.refuseIfAny();
            }
        }
    }
}
