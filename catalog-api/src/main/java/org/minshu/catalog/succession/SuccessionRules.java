package org.minshu.catalog.succession;

import static org.minshu.catalog.rules.Texts.tidy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.reference.KeptLists;
import org.minshu.catalog.rules.Findings;
import org.minshu.client.succession.SuccessionForm;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Component;

/** Which value may take the place of which, and from when on. */
@Component
class SuccessionRules {

    private static final int LONGEST_REASON = 500;
    private static final int FURTHEST_YEARS = 5;
    private static final int LONGEST_CHAIN = 20;

    private final Successions successions;
    private final Values values;
    private final Clock clock;

    SuccessionRules(Successions successions, Values values, Clock clock) {
        this.successions = successions;
        this.values = values;
        this.clock = clock;
    }

    /** What is planned, checked. */
    record Plan(String list, String source, String target, LocalDate from, String reason) {}

    Plan check(SuccessionForm form) {
        var findings = new Findings();
        var list = tidy(form.list());
        if (list == null || !KeptLists.ALL.contains(list)) {
            findings.add("/list", ProblemType.UNKNOWN_TERM);
            findings.refuseIfAny();
        }
        var from = from(tidy(form.from()), findings);
        var reason = reason(form.reason(), findings);
        var source = source(String.valueOf(list), tidy(form.source()), findings);
        var target = target(String.valueOf(list), source, tidy(form.target()), findings);
        findings.refuseIfAny();
        var plan = new Plan(
                String.valueOf(list), source, target, Objects.requireNonNull(from), Objects.requireNonNull(reason));
        chain(plan, findings);
        findings.refuseIfAny();
        return plan;
    }

    static @Nullable String reason(@Nullable String given, Findings findings) {
        var reason = tidy(given);
        if (reason == null) {
            findings.add("/reason", ProblemType.REASON_REQUIRED);
        }
        findings.lines("/reason", reason, LONGEST_REASON);
        return reason;
    }

    private @Nullable LocalDate from(@Nullable String text, Findings findings) {
        findings.required("/from", text);
        var from = findings.date("/from", text).orElse(null);
        var today = CivilTime.day(clock.instant());
        if (from != null && from.isBefore(today)) {
            findings.invalid("/from", "生效日期不能早于今天。", "The day from which it holds is not in the past.");
        }
        if (from != null && from.isAfter(today.plusYears(FURTHEST_YEARS))) {
            findings.invalid("/from", "生效日期不能晚于五年后。", "The day is at most five years ahead.");
        }
        return from;
    }

    private String source(String list, @Nullable String key, Findings findings) {
        findings.required("/source", key);
        if (key == null) {
            return "";
        }
        var value = values.find(list, key);
        if (value.isEmpty()) {
            findings.add("/source", ProblemType.UNKNOWN_TERM);
        } else if (value.get().mergedInto() != null) {
            findings.invalid("/source", "它已并入其他部门。", "It was merged into another already.");
        }
        return key;
    }

    private String target(String list, String source, @Nullable String key, Findings findings) {
        findings.required("/target", key);
        if (key == null) {
            return "";
        }
        if (key.equals(source)) {
            findings.invalid("/target", "不能并入或替换为自己。", "A value does not take its own place.");
        } else if (values.find(list, key).filter(value -> !value.retired()).isEmpty()) {
            findings.add("/target", ProblemType.UNKNOWN_TERM, "请选择正在使用的值。", "Choose a value that is in use.");
        }
        return key;
    }

    /** From target to target: no way leads back, and nothing goes to what is gone by then. */
    private void chain(Plan plan, Findings findings) {
        var next = successions.open(plan.list(), plan.target());
        if (next.isPresent() && !next.get().from().isAfter(plan.from())) {
            findings.invalid(
                    "/target",
                    "它届时已不再使用，请直接选择 %s。".formatted(next.get().target()),
                    "It is gone by then: choose %s at once."
                            .formatted(next.get().target()));
        }
        for (int i = 0; i < LONGEST_CHAIN && next.isPresent(); i++) {
            if (next.get().target().equals(plan.source())) {
                findings.invalid(
                        "/target", "会形成循环：它已计划并入或替换为该值。", "That closes a circle: it is planned to become this one.");
                return;
            }
            next = successions.open(plan.list(), next.get().target());
        }
    }
}
