package org.minshu.portal.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.minshu.client.dataset.DatasetView;
import org.minshu.client.dataset.VersionView;
import org.minshu.client.file.DistributionView;
import org.minshu.portal.layout.Words;

/**
 * An entry as its page shows it.
 *
 * @param parts what it states, part by part of the form
 * @param versions newest first
 * @param changes what the working copy has differently from the newest version
 */
record EntryPage(DatasetView entry, List<Part> parts, List<VersionView> versions, List<EntryDifference> changes) {

    /** {@code name} is the part's name in the form and in message keys. */
    record Part(String name, List<EntryFact> facts) {}

    static EntryPage of(DatasetView entry, List<VersionView> versions, Words words) {
        var text = EntryReading.of(entry.metadata());
        var parts = EntryField.ALL.stream()
                .map(EntryField::section)
                .distinct()
                .map(section -> new Part(section, EntryFact.of(section, text, words)))
                .filter(part -> !part.facts().isEmpty())
                .toList();
        var newestFirst = new ArrayList<>(versions);
        newestFirst.sort(Comparator.comparingInt(VersionView::version).reversed());
        return new EntryPage(entry, parts, newestFirst, changes(newestFirst, text, words));
    }

    private static List<EntryDifference> changes(List<VersionView> versions, EntryText text, Words words) {
        return versions.isEmpty()
                ? List.of()
                : EntryDifference.between(EntryReading.of(versions.getFirst().metadata()), text, words);
    }

    public boolean can(String move) {
        return entry.moves().contains(move);
    }

    public Reading reading(DistributionView file) {
        return Reading.of(file);
    }

    /** Whether a worker still reads a file, so that there is something to wait for. */
    public boolean isInspecting() {
        return entry.distributions().stream().map(Reading::of).anyMatch(Reading::isUnderWay);
    }

    /** Whether files have columns that the data items can be compared with. */
    public boolean hasTables() {
        return entry.distributions().stream()
                .map(DistributionView::understanding)
                .anyMatch(read -> read != null && read.tables() > 0);
    }
}
