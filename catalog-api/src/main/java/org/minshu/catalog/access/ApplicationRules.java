package org.minshu.catalog.access;

import static org.minshu.catalog.rules.Texts.tidy;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.rules.Findings;
import org.minshu.catalog.scenario.ScenarioDirectory;
import org.minshu.catalog.security.Caller;
import org.minshu.client.access.AccessRequestForm;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.vocabulary.AccessMode;
import org.springframework.stereotype.Component;

/** What an applicant may state, and must state to submit. What is stated in a draft must be right, not complete. */
@Component
class ApplicationRules {

    private final ScenarioDirectory scenarios;
    private final AccessPolicy policy;
    private final Clock clock;

    ApplicationRules(ScenarioDirectory scenarios, AccessPolicy policy, Clock clock) {
        this.scenarios = scenarios;
        this.policy = policy;
        this.clock = clock;
    }

    Terms terms(AccessRequestForm form, Caller caller, Findings findings) {
        var terms = new Terms(
                tidy(form.scenario()),
                tidy(form.purpose()),
                findings.term("/accessMode", tidy(form.accessMode()), AccessMode.class)
                        .orElse(null),
                findings.date("/from", tidy(form.from())).orElse(null),
                findings.date("/until", tidy(form.until())).orElse(null),
                tidy(form.security()),
                tidy(form.contactName()),
                tidy(form.contactPhone()),
                Boolean.TRUE.equals(form.committed()));
        texts(terms, findings);
        scenario(terms.scenario(), caller, findings);
        period(terms.from(), terms.until(), findings);
        return terms;
    }

    private static void texts(Terms terms, Findings findings) {
        findings.lines("/purpose", terms.purpose(), 2_000);
        findings.lines("/security", terms.security(), 2_000);
        findings.line("/contactName", terms.contactName(), 100);
        findings.line("/contactPhone", terms.contactPhone(), 50);
    }

    private void scenario(@Nullable String scenario, Caller caller, Findings findings) {
        if (scenario != null && scenarios.usableBy(scenario, caller).isEmpty()) {
            findings.add("/scenario", ProblemType.SCENARIO_NOT_FOUND);
        }
    }

    private void period(@Nullable LocalDate from, @Nullable LocalDate until, Findings findings) {
        if (until == null) {
            return;
        }
        var first = from == null ? CivilTime.day(clock.instant()) : from;
        if (until.isBefore(first)) {
            findings.invalid("/until", "截止日期不能早于开始日期。", "The last day is not before the first.");
            return;
        }
        var latest = first.plus(policy.current().longestPeriod());
        if (until.isAfter(latest)) {
            findings.invalid(
                    "/until", "最晚可用到 %s。".formatted(latest), "The latest possible day is %s.".formatted(latest));
        }
    }

    /** What a draft may still lack. */
    void complete(Terms terms, Findings findings) {
        findings.required("/scenario", terms.scenario());
        findings.required("/purpose", terms.purpose());
        findings.atLeast("/purpose", terms.purpose(), 20);
        findings.required("/accessMode", terms.accessMode());
        findings.required("/until", terms.until());
        if (!terms.committed()) {
            findings.add("/committed", ProblemType.REQUIRED, "请阅读并作出安全承诺。", "Read and make the security commitment.");
        }
        if (terms.until() != null && terms.until().isBefore(CivilTime.day(clock.instant()))) {
            findings.invalid("/until", "截止日期已过，请修改。", "The last day has passed: change it.");
        }
    }
}
