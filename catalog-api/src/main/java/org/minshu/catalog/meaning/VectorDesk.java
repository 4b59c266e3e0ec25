package org.minshu.catalog.meaning;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minshu.catalog.dataset.DatasetDirectory;
import org.minshu.catalog.dataset.PublishedDataset;
import org.minshu.meaning.Meaning;
import org.minshu.model.meaning.Vector;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computes the vectors of a few entries in one transaction: who dies in it has done nothing. */
@Service
class VectorDesk {

    private final VectorQueue queue;
    private final Vectors vectors;
    private final DatasetDirectory datasets;
    private final ApplicationEventPublisher events;

    VectorDesk(VectorQueue queue, Vectors vectors, DatasetDirectory datasets, ApplicationEventPublisher events) {
        this.queue = queue;
        this.vectors = vectors;
        this.datasets = datasets;
        this.events = events;
    }

    /**
     * The next, at most so many; how many they were. The index hears of those whose vector is another now: a text that was
     * known is none of them, for the index was given its vector with the change.
     */
    @Transactional
    public int advance(Meaning meaning, int most) {
        var taken = queue.take(most);
        if (!taken.isEmpty()) {
            var published = datasets.publishedByIds(taken);
            forget(taken, published);
            var news = link(meaning, published);
            if (!news.isEmpty()) {
                events.publishEvent(new SensesKnown(news));
            }
        }
        return taken.size();
    }

    private void forget(Collection<Long> taken, List<PublishedDataset> published) {
        var hidden = new HashSet<>(taken);
        published.forEach(dataset -> hidden.remove(dataset.id()));
        vectors.unlink(hidden);
    }

    private List<Long> link(Meaning meaning, List<PublishedDataset> published) {
        var texts = published.stream().collect(toMap(PublishedDataset::id, SenseText::of));
        compute(meaning, texts.values().stream().flatMap(List::stream).toList());
        var hashes = new HashMap<Long, Set<String>>();
        texts.forEach(
                (id, own) -> hashes.put(id, own.stream().map(SenseText::hash).collect(toSet())));
        return vectors.link(hashes, meaning.model()).stream().sorted().toList();
    }

    private void compute(Meaning meaning, Collection<SenseText> texts) {
        Map<String, String> distinct = texts.stream().collect(toMap(SenseText::hash, SenseText::text, (one, _) -> one));
        var missing = vectors.missing(distinct.keySet(), meaning.model()).stream()
                .sorted()
                .toList();
        var computed = meaning.embed(missing.stream().map(distinct::get).toList());
        var kept = new HashMap<String, Vector>();
        for (int i = 0; i < missing.size(); i++) {
            kept.put(missing.get(i), computed.get(i));
        }
        vectors.keep(kept, meaning.model());
    }
}
