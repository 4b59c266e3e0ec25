package org.minshu.catalog.meaning;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minshu.catalog.dataset.PublishedDataset;
import org.minshu.meaning.Meaning;
import org.minshu.meaning.MeaningUnavailable;
import org.minshu.model.meaning.Vector;
import org.minshu.search.Ranking;
import org.minshu.search.SearchQuery;
import org.minshu.search.Sense;
import org.minshu.search.text.Folding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** What is known of the meaning of entries, and what a question means; nothing where there is no model, or it fails. */
@Service
public class Senses {

    private static final Logger LOG = LoggerFactory.getLogger(Senses.class);
    /** Questions that are asked again soon, by the same person on the next page or by others: 2 KB each. */
    private static final int REMEMBERED = 2_000;

    private final Optional<Meaning> meaning;
    private final Vectors vectors;
    private final Map<String, Sense> asked = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Sense> eldest) {
            return size() > REMEMBERED;
        }
    };

    Senses(Optional<Meaning> meaning, Vectors vectors) {
        this.meaning = meaning;
        this.vectors = vectors;
    }

    /** By their ids; those are absent of whose texts one is not known yet. */
    public Map<Long, Sense> of(Collection<PublishedDataset> datasets) {
        if (meaning.isEmpty() || datasets.isEmpty()) {
            return Map.of();
        }
        var model = meaning.orElseThrow().model();
        var texts = datasets.stream().collect(toMap(PublishedDataset::id, SenseText::of));
        var hashes = texts.values().stream().flatMap(List::stream).map(SenseText::hash);
        var known = vectors.of(hashes.collect(toSet()), model);
        var senses = new HashMap<Long, Sense>();
        texts.forEach((id, own) -> {
            var all = own.stream()
                    .map(SenseText::hash)
                    .filter(known::containsKey)
                    .map(known::get)
                    .toList();
            if (all.size() == own.size()) {
                senses.put(id, new Sense(model, Vector.middle(all)));
            }
        });
        return senses;
    }

    /** The same query with what it means, unless that is not known or nobody wants to know. */
    public SearchQuery meant(SearchQuery query) {
        return query.ranking() == Ranking.WORDS || query.text().isBlank()
                ? query
                : query.meaning(of(Folding.fold(query.text()).strip()).orElse(null));
    }

    private Optional<Sense> of(String question) {
        var remembered = remembered(question);
        return remembered.isPresent() ? remembered : meaning.flatMap(model -> ask(model, question));
    }

    private Optional<Sense> ask(Meaning model, String question) {
        try {
            var sense = new Sense(model.model(), model.ask(question));
            synchronized (asked) {
                asked.put(question, sense);
            }
            return Optional.of(sense);
        } catch (MeaningUnavailable broken) {
            LOG.debug("Searched by words only", broken);
            return Optional.empty();
        }
    }

    private Optional<Sense> remembered(String question) {
        synchronized (asked) {
            return Optional.ofNullable(asked.get(question));
        }
    }
}
