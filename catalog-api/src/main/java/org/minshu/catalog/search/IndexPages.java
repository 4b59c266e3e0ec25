package org.minshu.catalog.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.minshu.catalog.dataset.DatasetDirectory;
import org.minshu.catalog.dataset.PublishedDataset;
import org.minshu.catalog.reference.References;
import org.minshu.catalog.search.Rebuilds.Step;
import org.minshu.search.DocumentsRefused;
import org.minshu.search.IndexDocument;
import org.minshu.search.SearchIndex;
import org.springframework.stereotype.Component;

/** The register as pages of documents, in the order of ids. */
@Component
class IndexPages {

    private static final int PAGE = 500;

    private final DatasetDirectory datasets;
    private final References references;
    private final Popularity popularity;
    private final IndexQueue queue;
    private final SearchIndex index;

    IndexPages(
            DatasetDirectory datasets,
            References references,
            Popularity popularity,
            IndexQueue queue,
            SearchIndex index) {
        this.datasets = datasets;
        this.references = references;
        this.popularity = popularity;
        this.queue = queue;
        this.index = index;
    }

    long count() {
        return datasets.publishedCount();
    }

    /** Puts the next page into the new index; nothing when there is none. What is refused is parked. */
    Optional<Step> fill(Rebuild rebuild) {
        long start = System.nanoTime();
        var page = datasets.publishedAfter(rebuild.after(), PAGE);
        if (page.isEmpty()) {
            return Optional.empty();
        }
        int refused = 0;
        try {
            index.fill(name(rebuild), documents(page));
        } catch (DocumentsRefused some) {
            refused = park(page, some);
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        return Optional.of(new Step(page.getLast().id(), page.size(), refused, millis));
    }

    static String name(Rebuild rebuild) {
        return Objects.requireNonNull(rebuild.index());
    }

    List<IndexDocument> documents(List<PublishedDataset> published) {
        var documents = new Documents(references.regionsAbove(), popularity.current(), references.formerNames());
        return published.stream().map(documents::of).toList();
    }

    private int park(List<PublishedDataset> page, DocumentsRefused some) {
        page.forEach(dataset -> {
            var reason = some.reasons().get(dataset.code().value());
            if (reason != null) {
                queue.park(dataset.id(), reason);
            }
        });
        return some.reasons().size();
    }
}
