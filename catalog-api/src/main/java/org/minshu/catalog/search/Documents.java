package org.minshu.catalog.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.DatasetItem;
import org.minshu.catalog.dataset.PublishedDataset;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.client.dataset.DatasetMetadata.Coverage;
import org.minshu.search.BoundingBox;
import org.minshu.search.IndexDocument;
import org.minshu.search.IndexDocument.Activity;
import org.minshu.search.IndexDocument.Classification;
import org.minshu.search.IndexDocument.Department;
import org.minshu.search.IndexDocument.FileText;
import org.minshu.search.IndexDocument.Words;

/** Says of an entry what the index has to know. */
final class Documents {

    private final Map<String, Set<String>> regionsAbove;
    private final Map<String, Long> uses;
    private final Map<String, List<String>> formerNames;

    /**
     * Knows what does not stand in the entries themselves.
     *
     * @param regionsAbove by region, it and those above it: an entry is found in all of them
     * @param uses by resource code
     * @param formerNames by department, what departments that were merged into it were called: people look for these
     */
    Documents(Map<String, Set<String>> regionsAbove, Map<String, Long> uses, Map<String, List<String>> formerNames) {
        this.regionsAbove = regionsAbove;
        this.uses = uses;
        this.formerNames = formerNames;
    }

    IndexDocument of(PublishedDataset dataset, List<FileText> texts) {
        var metadata = dataset.metadata();
        var department = dataset.department();
        return new IndexDocument(
                dataset.code().value(),
                dataset.revision(),
                words(dataset),
                new Department(department.key(), department.nameZh(), department.nameEn()),
                classes(dataset),
                coverage(Optional.ofNullable(metadata.coverage()).orElse(new Coverage(null, null, null, null))),
                new Activity(
                        dataset.publishDate(),
                        dataset.publishedAt(),
                        metadata.rows(),
                        uses.getOrDefault(dataset.code().value(), 0L)),
                null,
                texts);
    }

    private Words words(PublishedDataset dataset) {
        var metadata = dataset.metadata();
        return new Words(
                dataset.title(),
                metadata.titleEn(),
                orEmpty(metadata.summary()),
                metadata.summaryEn(),
                keywords(dataset),
                orNone(metadata.keywordsEn()),
                itemNames(dataset.items()));
    }

    private List<String> keywords(PublishedDataset dataset) {
        var keywords = new ArrayList<>(orNone(dataset.metadata().keywords()));
        keywords.addAll(formerNames.getOrDefault(dataset.department().key(), List.of()));
        return keywords;
    }

    /** What people call an item, and what files call it. */
    private static List<String> itemNames(List<DatasetItem> items) {
        var names = new LinkedHashSet<String>();
        for (var item : items) {
            names.add(item.label());
            names.add(item.name());
        }
        return List.copyOf(names);
    }

    private static Classification classes(PublishedDataset dataset) {
        DatasetMetadata metadata = dataset.metadata();
        var sharing = metadata.sharing();
        return new Classification(
                dataset.libraries(),
                orEmpty(metadata.theme()),
                dataset.openType().name(),
                orEmpty(sharing == null ? null : sharing.type()),
                metadata.formatType() == null ? List.of() : List.of(metadata.formatType()),
                orEmpty(metadata.updateCycle()),
                dataset.level());
    }

    private IndexDocument.Coverage coverage(Coverage stated) {
        var regions = new ArrayList<String>();
        for (var region : orNone(stated.regions())) {
            regions.addAll(regionsAbove.getOrDefault(region, Set.of(region)));
        }
        return new IndexDocument.Coverage(
                regions.stream().distinct().toList(), date(stated.from()), date(stated.to()), box(stated.bbox()));
    }

    private static @Nullable LocalDate date(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable BoundingBox box(@Nullable List<Double> box) {
        return box == null ? null : new BoundingBox(box.get(0), box.get(1), box.get(2), box.get(3));
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static List<String> orNone(@Nullable List<String> texts) {
        return Objects.requireNonNullElse(texts, List.of());
    }
}
