package org.minshu.catalog.wording;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.rules.Findings;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.wording.SynonymForm;
import org.minshu.client.wording.SynonymVersionView;
import org.minshu.client.wording.SynonymView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the authority keeps the synonyms. */
@Service
class SynonymDesk {

    private static final int LONGEST_REASON = 500;

    private final SynonymVersions versions;
    private final Synonyms synonyms;
    private final AuditTrail audit;
    private final Clock clock;

    SynonymDesk(SynonymVersions versions, Synonyms synonyms, AuditTrail audit, Clock clock) {
        this.versions = versions;
        this.synonyms = synonyms;
        this.audit = audit;
        this.clock = clock;
    }

    SynonymView current() {
        return view(versions.latest());
    }

    SynonymView view(long version) {
        var saved = versions.find(version);
        if (version != 0 && saved.isEmpty()) {
            throw new CatalogException(ProblemType.NOT_FOUND, "No version " + version + " of the synonyms");
        }
        var rules = synonyms.rules(version);
        return new SynonymView(
                version,
                rules,
                SynonymRules.read(rules).size(),
                saved.map(SynonymVersions.Saved::at).orElse(null),
                saved.map(SynonymVersions.Saved::by).orElse(null));
    }

    Page<SynonymVersionView> history(Paging paging) {
        return paging.of(versions.page(paging), versions.latest());
    }

    @Transactional
    public void change(long revision, SynonymForm form, Caller caller) {
        var rules = Objects.requireNonNullElse(Texts.tidy(form.rules()), "");
        var reason = Texts.tidy(form.reason());
        var findings = new Findings();
        if (reason == null) {
            findings.add("/reason", ProblemType.REASON_REQUIRED);
        }
        findings.lines("/reason", reason, LONGEST_REASON);
        findings.refuseIfAny();
        var words = SynonymRules.read(rules).size();
        if (!versions.add(revision + 1, rules, Objects.requireNonNull(reason), caller, clock.instant())) {
            throw new CatalogException(ProblemType.CHANGED_MEANWHILE, "Somebody else changed the synonyms");
        }
        audit.record(
                caller,
                "synonyms.changed",
                "synonyms " + (revision + 1),
                Map.of("version", revision),
                Map.of("version", revision + 1, "words", words, "reason", reason));
    }
}
