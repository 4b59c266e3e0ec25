package org.minshu.catalog.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.minshu.catalog.dataset.DatasetDirectory;
import org.minshu.catalog.dataset.PublishedDataset;
import org.minshu.catalog.search.Rebuilds.Step;
import org.minshu.search.SearchIndex;
import org.springframework.stereotype.Component;

/** The register as pages of documents, in the order of ids. */
@Component
class IndexPages {

    private static final int PAGE = 500;

    private final DatasetDirectory datasets;
    private final IndexBatches batches;
    private final IndexQueue queue;
    private final SearchIndex index;

    IndexPages(DatasetDirectory datasets, IndexBatches batches, IndexQueue queue, SearchIndex index) {
        this.datasets = datasets;
        this.batches = batches;
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
        var sent = batches.send(page, documents -> index.fill(name(rebuild), documents));
        queue.again(sent.unread());
        park(page, sent.refused());
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        return Optional.of(
                new Step(page.getLast().id(), page.size(), sent.refused().size(), millis));
    }

    static String name(Rebuild rebuild) {
        return Objects.requireNonNull(rebuild.index());
    }

    private void park(List<PublishedDataset> page, Map<String, String> refused) {
        page.forEach(dataset -> {
            var reason = refused.get(dataset.code().value());
            if (reason != null) {
                queue.park(dataset.id(), reason);
            }
        });
    }
}
