package org.minshu.catalog.search;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minshu.catalog.dataset.DatasetDirectory;
import org.minshu.catalog.dataset.PublishedDataset;
import org.minshu.catalog.search.IndexQueue.Work;
import org.minshu.search.SearchIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the index what changed, a batch at a time; revisions keep an older state from overwriting a newer one. */
@Component
class Indexer {

    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);
    private static final int BATCH = 500;

    private final IndexQueue queue;
    private final DatasetDirectory datasets;
    private final IndexBatches batches;
    private final Popularity popularity;
    private final SearchIndex index;

    Indexer(
            IndexQueue queue,
            DatasetDirectory datasets,
            IndexBatches batches,
            Popularity popularity,
            SearchIndex index) {
        this.queue = queue;
        this.datasets = datasets;
        this.batches = batches;
        this.popularity = popularity;
        this.index = index;
    }

    /** Entries are indexed anew as their use and their quality change, which count a little for their order. */
    @Transactional
    public void queueMoving() {
        queue.addByCodes(popularity.moving().keySet());
        queue.addScored();
    }

    boolean hasWork() {
        return !queue.next(1).isEmpty();
    }

    boolean hasPublished() {
        return !datasets.publishedAfter(0, 1).isEmpty();
    }

    /** Works until nothing is queued, or something has to be tried again later: false then. */
    boolean drain() {
        var work = queue.next(BATCH);
        while (!work.isEmpty()) {
            if (!tell(work)) {
                return false;
            }
            work = queue.next(BATCH);
        }
        return true;
    }

    private boolean tell(List<Work> work) {
        var ids = work.stream().map(Work::dataset).collect(toSet());
        var published = datasets.publishedByIds(ids);
        var hidden = new HashSet<>(ids);
        published.forEach(dataset -> hidden.remove(dataset.id()));
        datasets.hiddenByIds(hidden).forEach((code, revision) -> index.remove(code.value(), revision));
        var sent = batches.send(published, index::index);
        queue.again(sent.unread());
        if (sent.refused().isEmpty()) {
            queue.done(work, published);
        } else {
            park(work, published, sent.refused());
        }
        return sent.isWhole();
    }

    private void park(List<Work> work, List<PublishedDataset> published, Map<String, String> refused) {
        LOG.error("The search engine will not take {}", refused);
        Set<Long> refusedIds = published.stream()
                .filter(dataset -> refused.containsKey(dataset.code().value()))
                .map(PublishedDataset::id)
                .collect(toSet());
        var parked = work.stream().filter(one -> one.isOf(refusedIds)).toList();
        queue.done(
                work.stream().filter(one -> !one.isOf(refusedIds)).toList(),
                published.stream()
                        .filter(dataset -> !refusedIds.contains(dataset.id()))
                        .toList());
        queue.park(parked, refused.toString());
    }
}
