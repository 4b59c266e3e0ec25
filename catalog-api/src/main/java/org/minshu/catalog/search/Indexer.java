package org.minshu.catalog.search;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.minshu.catalog.dataset.DatasetDirectory;
import org.minshu.catalog.dataset.PublishedDataset;
import org.minshu.catalog.reference.References;
import org.minshu.catalog.search.IndexQueue.Work;
import org.minshu.search.DocumentsRefused;
import org.minshu.search.IndexDocument;
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
    private final References references;
    private final Popularity popularity;
    private final SearchIndex index;

    Indexer(
            IndexQueue queue,
            DatasetDirectory datasets,
            References references,
            Popularity popularity,
            SearchIndex index) {
        this.queue = queue;
        this.datasets = datasets;
        this.references = references;
        this.popularity = popularity;
        this.index = index;
    }

    /** Entries are indexed anew as their use changes, for the order by popularity. */
    @Transactional
    public void queueMoving() {
        queue.addByCodes(popularity.moving().keySet());
    }

    boolean hasWork() {
        return !queue.next(1).isEmpty();
    }

    /** Works until nothing is queued. */
    void drain() {
        var work = queue.next(BATCH);
        while (!work.isEmpty()) {
            tell(work);
            work = queue.next(BATCH);
        }
    }

    private void tell(List<Work> work) {
        var ids = work.stream().map(Work::dataset).collect(toSet());
        var published = datasets.publishedByIds(ids);
        var hidden = new HashSet<>(ids);
        published.forEach(dataset -> hidden.remove(dataset.id()));
        datasets.hiddenByIds(hidden).forEach((code, revision) -> index.remove(code.value(), revision));
        try {
            index.index(documents(published));
            queue.done(work);
        } catch (DocumentsRefused refused) {
            park(work, published, refused);
        }
    }

    private void park(List<Work> work, List<PublishedDataset> published, DocumentsRefused refused) {
        LOG.error("The search engine will not take {}", refused.reasons());
        Set<Long> refusedIds = published.stream()
                .filter(dataset -> refused.reasons().containsKey(dataset.code().value()))
                .map(PublishedDataset::id)
                .collect(toSet());
        var parked = work.stream().filter(one -> one.isOf(refusedIds)).toList();
        queue.done(work.stream().filter(one -> !one.isOf(refusedIds)).toList());
        queue.park(parked, refused.reasons().toString());
    }

    /** Fills a new index from the register while the old one, if any, goes on answering. */
    long rebuild() {
        var documents = new Documents(references.regionsAbove(), popularity.current());
        return index.rebuild(() -> Stream.iterate(
                        datasets.publishedAfter(0, BATCH),
                        page -> !page.isEmpty(),
                        page -> datasets.publishedAfter(page.getLast().id(), BATCH))
                .flatMap(List::stream)
                .map(documents::of));
    }

    private List<IndexDocument> documents(List<PublishedDataset> published) {
        var documents = new Documents(references.regionsAbove(), popularity.current());
        return published.stream().map(documents::of).toList();
    }
}
