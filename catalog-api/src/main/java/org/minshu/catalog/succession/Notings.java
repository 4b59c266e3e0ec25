package org.minshu.catalog.succession;

import java.util.List;
import java.util.Map;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.audit.AuditTrail.Change;
import org.minshu.catalog.reference.ReferenceHistory;
import org.springframework.stereotype.Component;

/** How the changes that a succession makes are remembered. */
@Component
public class Notings {

    private final AuditTrail audit;
    private final ReferenceHistory history;

    Notings(AuditTrail audit, ReferenceHistory history) {
        this.audit = audit;
        this.history = history;
    }

    /** Each change has a row on the audit trail. */
    public ColumnStep.Noting audited(String kind, boolean revised) {
        return new Audited(kind, revised);
    }

    /** Each change of a department, library or region is a revision of it, with a row of its history and one on the trail. */
    ColumnStep.Noting ofReferences(String list) {
        return new OfReferences(new Audited(list, true));
    }

    private final class Audited implements ColumnStep.Noting {

        private final String kind;
        private final boolean revised;

        Audited(String kind, boolean revised) {
            this.kind = kind;
            this.revised = revised;
        }

        @Override
        public boolean raisesRevision() {
            return revised;
        }

        @Override
        public void changed(Succession succession, String column, List<String> keys) {
            var before = Map.of(column, succession.source());
            var after = Map.of(column, succession.target(), "succession", succession.id());
            audit.recordAll(
                    succession.by(),
                    keys.stream()
                            .map(key -> new Change(kind + ".changed", kind + " " + key, before, after))
                            .toList());
        }
    }

    private final class OfReferences implements ColumnStep.Noting {

        private final Audited audited;

        OfReferences(Audited audited) {
            this.audited = audited;
        }

        @Override
        public boolean raisesRevision() {
            return audited.raisesRevision();
        }

        /** Each field is called as its column. */
        @Override
        public void changed(Succession succession, String column, List<String> keys) {
            audited.changed(succession, column, keys);
            var before = new ReferenceHistory.Was(column, succession.source());
            history.addReplaced(audited.kind, keys, before, succession.reason(), succession.by());
        }
    }
}
