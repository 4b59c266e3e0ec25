package org.minshu.catalog.access;

import java.time.Clock;
import org.minshu.catalog.access.WantedRules.Asked;
import org.minshu.catalog.dataset.PublishedDataset;
import org.minshu.catalog.rules.Findings;
import org.minshu.catalog.security.Caller;
import org.minshu.client.access.AccessRequestForm;
import org.minshu.model.vocabulary.ReviewTrack;
import org.springframework.stereotype.Component;

/** Makes applications from what is sent: checked, and with what the catalogue says about the data. */
@Component
class Applications {

    private final ApplicationRules rules;
    private final WantedRules wanted;
    private final Clock clock;

    Applications(ApplicationRules rules, WantedRules wanted, Clock clock) {
        this.rules = rules;
        this.wanted = wanted;
        this.clock = clock;
    }

    /** For a draft, which may be incomplete. */
    Application draft(String no, long revision, Applicant applicant, AccessRequestForm form, Caller caller) {
        var findings = new Findings();
        var terms = rules.terms(form, caller, findings);
        var asked = wanted.check(form.datasets(), findings);
        findings.refuseIfAny();
        return application(no, revision, applicant, terms, asked);
    }

    /** The same, asked again of today's catalogue, with nothing missing. */
    Application complete(Application draft, Caller caller) {
        var findings = new Findings();
        var form = Forms.of(draft);
        var terms = rules.terms(form, caller, findings);
        rules.complete(terms, findings);
        var asked = wanted.check(form.datasets(), findings);
        if (findings.all().stream().noneMatch(violation -> violation.pointer().startsWith("/datasets"))) {
            wanted.complete(asked, findings);
        }
        findings.refuseIfAny();
        return application(draft.no(), draft.revision(), draft.applicant(), terms, asked);
    }

    private Application application(String no, long revision, Applicant applicant, Terms terms, Asked asked) {
        int level =
                asked.entries().stream().mapToInt(PublishedDataset::level).max().orElse(1);
        boolean personal = asked.entries().stream().anyMatch(PublishedDataset::containsPersonalInfo);
        var track = ReviewTrack.of(level, personal);
        return new Application(no, revision, applicant, track, terms, asked.wanted(), clock.instant());
    }
}
