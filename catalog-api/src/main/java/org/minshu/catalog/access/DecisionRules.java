package org.minshu.catalog.access;

import static org.minshu.catalog.rules.Texts.tidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.rules.Findings;
import org.minshu.client.access.DepartmentDecisionForm;
import org.minshu.client.access.DepartmentDecisionForm.ItemVerdict;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.vocabulary.ItemDecision;

/** What a department's decision must say: each requested item once, refused ones with a reason. */
final class DecisionRules {

    private static final int LONGEST_REASON = 500;

    private DecisionRules() {}

    static List<Verdict> verdicts(DepartmentDecisionForm form, List<WantedDataset> asked) {
        var findings = new Findings();
        comment("/comment", form.comment(), findings);
        var sent = Objects.requireNonNullElse(form.items(), List.<ItemVerdict>of());
        var missing = items(asked);
        var verdicts = new ArrayList<Verdict>();
        for (int i = 0; i < sent.size(); i++) {
            var one = Objects.requireNonNullElse(sent.get(i), new ItemVerdict(null, null, null, null));
            verdict("/items/" + i, one, missing, findings).ifPresent(verdicts::add);
        }
        if (!missing.isEmpty()) {
            findings.add(
                    "/items",
                    ProblemType.REQUIRED,
                    "请对每个申请的数据项逐项审核，还有 %d 项。".formatted(missing.size()),
                    "Decide on every requested item: %d are left.".formatted(missing.size()));
        }
        findings.refuseIfAny();
        return verdicts;
    }

    private static Set<Verdict.Item> items(List<WantedDataset> asked) {
        return asked.stream()
                .flatMap(dataset -> dataset.items().stream().map(item -> new Verdict.Item(dataset.code(), item.name())))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Optional<Verdict> verdict(
            String pointer, ItemVerdict sent, Set<Verdict.Item> missing, Findings findings) {
        var item = ResourceCode.parse(Objects.requireNonNullElse(sent.code(), ""))
                .map(code -> new Verdict.Item(code, Objects.requireNonNullElse(sent.item(), "")))
                .filter(missing::remove);
        if (item.isEmpty()) {
            findings.invalid(pointer, "本部门没有待审核的该数据项，或已重复列出。", "Not an item to decide on here, or listed twice.");
        }
        var decision = decision(pointer, sent.decision(), findings);
        var reason = tidy(sent.reason());
        if (decision == ItemDecision.REFUSED && reason == null) {
            findings.add(pointer + "/reason", ProblemType.REASON_REQUIRED);
        }
        comment(pointer + "/reason", reason, findings);
        return item.map(found -> new Verdict(found, decision, decision == ItemDecision.REFUSED ? reason : null));
    }

    private static ItemDecision decision(String pointer, @Nullable String sent, Findings findings) {
        if ("GRANTED".equals(sent)) {
            return ItemDecision.GRANTED;
        }
        if (!"REFUSED".equals(sent)) {
            findings.add(pointer + "/decision", ProblemType.UNKNOWN_TERM, "请选择批准或不批准。", "Choose GRANTED or REFUSED.");
        }
        return ItemDecision.REFUSED;
    }

    static void comment(String pointer, @Nullable String comment, Findings findings) {
        findings.lines(pointer, tidy(comment), LONGEST_REASON);
    }

    /** The last day of the grant: the one asked for, or an earlier one that is sent. */
    static LocalDate until(@Nullable String sent, LocalDate asked, LocalDate first, Findings findings) {
        var until = findings.date("/until", tidy(sent)).orElse(asked);
        if (until.isAfter(asked)) {
            findings.invalid(
                    "/until", "不能晚于申请的截止日期 %s。".formatted(asked), "Not after the day asked for, %s.".formatted(asked));
        }
        if (until.isBefore(first)) {
            findings.invalid(
                    "/until", "截止日期早于授权的首日 %s。".formatted(first), "Not before the first day, %s.".formatted(first));
        }
        return until;
    }
}
