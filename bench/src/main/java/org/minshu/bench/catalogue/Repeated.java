package org.minshu.bench.catalogue;

import org.minshu.client.dataset.BulkLine;
import org.minshu.client.dataset.DatasetMetadata;

/** The same entry once more, under an id and a title of its own; round 1 is the entry itself. */
public record Repeated(BulkLine original, int round) {

    private static final int LONGEST_TITLE = 200;

    public BulkLine line() {
        var metadata = original.metadata();
        return round == 1 || metadata == null
                ? original
                : new BulkLine(original.source(), original.sourceId() + "#" + round, renamed(metadata));
    }

    private DatasetMetadata renamed(DatasetMetadata of) {
        return new DatasetMetadata(
                title(String.valueOf(of.title())),
                of.titleEn(),
                of.summary(),
                of.summaryEn(),
                of.department(),
                of.libraries(),
                of.theme(),
                of.keywords(),
                of.keywordsEn(),
                of.formatCategory(),
                of.formatType(),
                of.sharing(),
                of.opening(),
                of.updateCycle(),
                of.classification(),
                of.publishDate(),
                of.relatedCodes(),
                of.coverage(),
                of.contact(),
                of.items(),
                of.rows(),
                of.licence(),
                of.landingPage(),
                of.originalPublisher(),
                of.defaulted());
    }

    private String title(String title) {
        var suffix = " " + round;
        return title.substring(0, Math.min(title.length(), LONGEST_TITLE - suffix.length())) + suffix;
    }
}
