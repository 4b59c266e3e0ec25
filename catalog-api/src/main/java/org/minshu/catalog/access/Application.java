package org.minshu.catalog.access;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.minshu.client.Named;
import org.minshu.model.vocabulary.ReviewTrack;

/**
 * What is asked for, by whom.
 *
 * @param no such as {@code SQ-2026-000012}
 * @param revision grows with every change of the request
 */
record Application(
        String no,
        long revision,
        Applicant applicant,
        ReviewTrack track,
        Terms terms,
        List<WantedDataset> datasets,
        Instant updatedAt) {

    Application {
        datasets = List.copyOf(datasets);
    }

    /** Those who provide the data, by name. */
    List<Named> departments() {
        return datasets.stream()
                .map(WantedDataset::department)
                .distinct()
                .sorted(Comparator.comparing(Named::nameZh))
                .toList();
    }

    /** What is asked of one department. */
    List<WantedDataset> of(String department) {
        return datasets.stream()
                .filter(dataset -> dataset.department().key().equals(department))
                .toList();
    }

    Application decided(Collection<Verdict> verdicts) {
        var byItem = verdicts.stream().collect(toMap(Verdict::item, identity()));
        return new Application(
                no,
                revision,
                applicant,
                track,
                terms,
                datasets.stream().map(dataset -> dataset.decided(byItem)).toList(),
                updatedAt);
    }

    /** Those of which departments granted something. */
    List<WantedDataset> granted() {
        return datasets.stream().filter(dataset -> !dataset.granted().isEmpty()).toList();
    }
}
