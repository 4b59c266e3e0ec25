package org.minshu.catalog.access;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.DatasetDirectory;
import org.minshu.catalog.dataset.DatasetItem;
import org.minshu.catalog.dataset.PublishedDataset;
import org.minshu.catalog.rules.Findings;
import org.minshu.client.access.AccessRequestForm.Wanted;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.vocabulary.ItemDecision;
import org.springframework.stereotype.Component;

/** Which data can be asked for: published, opened on application, and items that its dictionary has. */
@Component
class WantedRules {

    private static final int MOST_DATASETS = 50;

    private final DatasetDirectory directory;

    WantedRules(DatasetDirectory directory) {
        this.directory = directory;
    }

    /** What is wanted, with what the catalogue says about it today. */
    Asked check(@Nullable List<Wanted> sent, Findings findings) {
        var wanted = Objects.requireNonNullElse(sent, List.<Wanted>of()).stream()
                .map(one -> Objects.requireNonNullElse(one, new Wanted(null, null)))
                .toList();
        findings.atMost("/datasets", wanted, MOST_DATASETS);
        var codes = wanted.stream()
                .limit(MOST_DATASETS)
                .map(one -> ResourceCode.parse(Objects.requireNonNullElse(one.code(), "")))
                .toList();
        var published =
                directory.publishedAll(codes.stream().flatMap(Optional::stream).toList());
        var datasets = new ArrayList<WantedDataset>();
        var seen = new LinkedHashSet<PublishedDataset>();
        for (int i = 0; i < codes.size(); i++) {
            var dataset = requestable("/datasets/" + i, codes.get(i), published, findings);
            if (dataset.isPresent() && seen.add(dataset.get())) {
                datasets.add(
                        wanted("/datasets/" + i, dataset.get(), wanted.get(i).items(), findings));
            } else if (dataset.isPresent()) {
                findings.add(
                        "/datasets/" + i + "/code", ProblemType.ALREADY_EXISTS, "同一数据集只列一次。", "List a dataset once.");
            }
        }
        return new Asked(datasets, List.copyOf(seen));
    }

    private static Optional<PublishedDataset> requestable(
            String pointer,
            Optional<ResourceCode> code,
            Map<ResourceCode, PublishedDataset> published,
            Findings findings) {
        var dataset = code.map(published::get);
        if (dataset.isEmpty()) {
            findings.add(pointer + "/code", ProblemType.DATASET_NOT_FOUND);
            return dataset;
        }
        return switch (dataset.get().openType()) {
            case ON_APPLICATION -> dataset;
            case GENERAL -> {
                findings.invalid(
                        pointer + "/code",
                        "该数据普遍开放，无需申请，可直接下载。",
                        "This data is open: download it, no request is needed.");
                yield Optional.empty();
            }
            case NOT_OPEN -> {
                findings.invalid(pointer + "/code", "该数据不予开放，不能申请。", "This data is not open and cannot be requested.");
                yield Optional.empty();
            }
        };
    }

    private static WantedDataset wanted(
            String pointer, PublishedDataset dataset, @Nullable List<String> sent, Findings findings) {
        var names = Objects.requireNonNullElse(sent, List.<String>of());
        var known =
                dataset.items(Set.copyOf(names.stream().filter(Objects::nonNull).toList()));
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            if (known.stream().noneMatch(item -> item.name().equals(name))) {
                findings.invalid(pointer + "/items/" + i, "该数据集没有这个数据项。", "The dataset has no such item.");
            }
        }
        return new WantedDataset(
                dataset.code(),
                dataset.department(),
                dataset.title(),
                dataset.metadata().titleEn(),
                dataset.level(),
                known.stream().map(WantedRules::item).toList());
    }

    private static WantedItem item(DatasetItem item) {
        return new WantedItem(item.name(), item.label(), item.sensitivity().name(), ItemDecision.PENDING, null);
    }

    /** What a draft may still lack. */
    void complete(Asked asked, Findings findings) {
        if (asked.wanted().isEmpty()) {
            findings.add("/datasets", ProblemType.REQUIRED, "请至少选择一个数据集。", "Choose at least one dataset.");
        }
        for (int i = 0; i < asked.wanted().size(); i++) {
            if (asked.wanted().get(i).items().isEmpty()) {
                findings.add(
                        "/datasets/" + i + "/items", ProblemType.REQUIRED, "请至少勾选一个数据项。", "Tick at least one item.");
            }
        }
    }

    /** What is asked for, and the entries it was checked against. */
    record Asked(List<WantedDataset> wanted, List<PublishedDataset> entries) {}
}
