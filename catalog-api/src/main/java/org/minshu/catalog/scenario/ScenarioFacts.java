package org.minshu.catalog.scenario;

import java.util.Comparator;
import java.util.List;
import org.minshu.catalog.dataset.PublishedDataset;
import org.minshu.client.Named;
import org.minshu.model.vocabulary.ReviewTrack;

/** What follows from a scenario's datasets. */
record ScenarioFacts(List<PublishedDataset> datasets) {

    ScenarioFacts {
        datasets = List.copyOf(datasets);
    }

    /** 1 while none of the datasets is published. */
    int maxLevel() {
        return datasets.stream().mapToInt(PublishedDataset::level).max().orElse(1);
    }

    boolean containsPersonalInfo() {
        return datasets.stream().anyMatch(PublishedDataset::containsPersonalInfo);
    }

    ReviewTrack reviewTrack() {
        return ReviewTrack.of(maxLevel(), containsPersonalInfo());
    }

    List<Named> departments() {
        return datasets.stream()
                .map(PublishedDataset::department)
                .distinct()
                .sorted(Comparator.comparing(Named::key))
                .toList();
    }

    List<String> libraries() {
        return datasets.stream()
                .flatMap(dataset -> dataset.libraries().stream())
                .distinct()
                .toList();
    }
}
