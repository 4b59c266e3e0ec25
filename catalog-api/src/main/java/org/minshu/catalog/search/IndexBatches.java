package org.minshu.catalog.search;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.minshu.catalog.dataset.PublishedDataset;
import org.minshu.catalog.meaning.Senses;
import org.minshu.catalog.passage.DocumentTexts;
import org.minshu.catalog.passage.StoredText;
import org.minshu.catalog.reference.References;
import org.minshu.search.IndexDocument;
import org.minshu.search.IndexDocument.Standing;
import org.springframework.stereotype.Component;

/** Makes of entries what the index has to know, their documents among it. */
@Component
class IndexBatches {

    private final References references;
    private final Popularity popularity;
    private final Standings standings;
    private final Senses senses;
    private final DocumentTexts texts;

    IndexBatches(
            References references, Popularity popularity, Standings standings, Senses senses, DocumentTexts texts) {
        this.references = references;
        this.popularity = popularity;
        this.standings = standings;
        this.senses = senses;
        this.texts = texts;
    }

    /**
     * Tells the index of these.
     *
     * @param index takes a batch of them
     */
    Sent send(List<PublishedDataset> published, Consumer<List<IndexDocument>> index) {
        var documents = new Documents(references.regionsAbove(), popularity.current(), references.formerNames());
        var standing = standings.of(published);
        var known = senses.of(published);
        var stored = texts
                .of(published.stream().map(dataset -> dataset.code().value()).toList())
                .stream()
                .collect(groupingBy(StoredText::dataset));
        var sending = new IndexSending(texts, index);
        for (var dataset : published) {
            var own = stored.getOrDefault(dataset.code().value(), List.of());
            var document = documents
                    .of(dataset, sending.read(dataset.id(), own))
                    .standing(standing.getOrDefault(dataset.id(), Standing.UNKNOWN));
            var sense = known.get(dataset.id());
            sending.add(sense == null ? document : document.meaning(sense));
        }
        return sending.end();
    }

    /**
     * What came of it.
     *
     * @param refused reasons by resource code
     * @param unread ids of entries whose documents could not be read now: they are in the index without
     */
    record Sent(Map<String, String> refused, Set<Long> unread) {

        boolean isWhole() {
            return unread.isEmpty();
        }
    }
}
