package org.minshu.catalog.policy;

import static org.minshu.catalog.rules.Texts.tidy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.rules.Findings;
import org.minshu.client.policy.PolicyForm;
import org.minshu.model.problem.ProblemType;

/** What may be laid down: values within bounds, from today on, with a reason. */
final class PolicyRules {

    private static final int LONGEST_REASON = 500;
    private static final int FURTHEST_YEARS = 10;
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    private PolicyRules() {}

    /** What is laid down, checked. */
    record Laid(String value, LocalDate from, String reason) {}

    static Laid check(PolicySetting setting, PolicyForm form, LocalDate today) {
        var findings = new Findings();
        var value = value(setting, tidy(form.value()), findings);
        var from = from(tidy(form.from()), today, findings);
        var reason = tidy(form.reason());
        if (reason == null) {
            findings.add("/reason", ProblemType.REASON_REQUIRED);
        }
        findings.lines("/reason", reason, LONGEST_REASON);
        findings.refuseIfAny();
        return new Laid(Objects.requireNonNull(value), Objects.requireNonNull(from), Objects.requireNonNull(reason));
    }

    private static @Nullable String value(PolicySetting setting, @Nullable String text, Findings findings) {
        findings.required("/value", text);
        if (text == null) {
            return null;
        }
        return switch (setting.kind()) {
            case WORKING_DAYS, DAYS, NUMBER -> number(setting, text, findings);
            case PERIOD -> period(setting, text, findings);
            case CHOICE -> {
                findings.term("/value", text, Set.copyOf(setting.choices()));
                yield text;
            }
        };
    }

    private static @Nullable String number(PolicySetting setting, String text, Findings findings) {
        int least = Integer.parseInt(setting.least());
        int most = Integer.parseInt(setting.most());
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            findings.invalid(
                    "/value",
                    "请填写 %d 至 %d 的整数。".formatted(least, most),
                    "Give a whole number from %d to %d.".formatted(least, most));
            return null;
        }
        return String.valueOf(Integer.parseInt(text));
    }

    private static @Nullable String period(PolicySetting setting, String text, Findings findings) {
        if (text.matches("P(?=\\d)(\\d{1,4}Y)?(\\d{1,5}M)?(\\d{1,6}D)?")) {
            var period = Period.parse(text);
            if (!end(period).isBefore(end(Period.parse(setting.least())))
                    && !end(period).isAfter(end(Period.parse(setting.most())))) {
                return period.toString();
            }
        }
        findings.invalid(
                "/value",
                "请填写 %s 至 %s 的期限。".formatted(setting.least(), setting.most()),
                "Give a period from %s to %s.".formatted(setting.least(), setting.most()));
        return null;
    }

    private static LocalDate end(Period period) {
        return SOME_DAY.plus(period);
    }

    private static @Nullable LocalDate from(@Nullable String text, LocalDate today, Findings findings) {
        findings.required("/from", text);
        var from = findings.date("/from", text).orElse(null);
        if (from != null && from.isBefore(today)) {
            findings.invalid("/from", "生效日期不能早于今天。", "The day from which it holds is not in the past.");
        }
        if (from != null && from.isAfter(today.plusYears(FURTHEST_YEARS))) {
            findings.invalid("/from", "生效日期不能晚于十年后。", "The day is at most ten years ahead.");
        }
        return from;
    }
}
