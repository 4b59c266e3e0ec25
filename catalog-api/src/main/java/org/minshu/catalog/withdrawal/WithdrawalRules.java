package org.minshu.catalog.withdrawal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.DatasetDirectory;
import org.minshu.catalog.dataset.PublishedDataset;
import org.minshu.catalog.dataset.RegisteredDataset;
import org.minshu.catalog.rules.Findings;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.withdrawal.Withdrawals.New;
import org.minshu.client.withdrawal.WithdrawalForm;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Component;

/** What has to be said where something is taken down: why, from when, what is there instead. */
@Component
class WithdrawalRules {

    private static final int LONGEST_REASON = 500;

    private final DatasetDirectory datasets;

    WithdrawalRules(DatasetDirectory datasets) {
        this.datasets = datasets;
    }

    /** Absent, the day is today: it is done at once. */
    New check(RegisteredDataset dataset, WithdrawalForm form, LocalDate today) {
        var findings = new Findings();
        var reason = Texts.tidy(form.reason());
        if (reason == null) {
            findings.add("/reason", ProblemType.REASON_REQUIRED);
        }
        findings.lines("/reason", reason, LONGEST_REASON);
        var on = findings.date("/on", Texts.tidy(form.on()));
        if (on.filter(day -> !day.isAfter(today) || day.isAfter(today.plusYears(1)))
                .isPresent()) {
            findings.invalid(
                    "/on",
                    "请选择明天起一年之内的日期，或选择立即撤下。",
                    "Choose a day from tomorrow within a year, or withdraw it at once.");
        }
        var successor = successor(dataset, Texts.tidy(form.successor()), findings);
        findings.refuseIfAny();
        return new New(
                dataset.id(),
                dataset.department(),
                reason,
                successor.map(PublishedDataset::id).orElse(null),
                on.orElse(today));
    }

    private Optional<PublishedDataset> successor(RegisteredDataset dataset, @Nullable String code, Findings findings) {
        if (code == null) {
            return Optional.empty();
        }
        var found = ResourceCode.parse(code)
                .filter(other -> !other.equals(dataset.code()))
                .flatMap(datasets::published);
        if (found.isEmpty()) {
            findings.add(
                    "/successor",
                    ProblemType.DATASET_NOT_FOUND,
                    "请填写另一个已发布数据集的资源代码。",
                    "Give the resource code of another published dataset.");
        }
        return found;
    }
}
