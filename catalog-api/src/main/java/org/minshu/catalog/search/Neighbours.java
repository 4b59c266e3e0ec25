package org.minshu.catalog.search;

import java.util.List;
import org.minshu.catalog.dataset.DatasetDirectory;
import org.minshu.catalog.dataset.NeighboursOfDataset;
import org.minshu.catalog.dataset.PublishedDataset;
import org.minshu.catalog.meaning.Senses;
import org.minshu.model.code.ResourceCode;
import org.minshu.search.SearchIndex;
import org.minshu.search.SearchUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the index what is like a published entry. */
@Component
class Neighbours implements NeighboursOfDataset {

    private static final Logger LOG = LoggerFactory.getLogger(Neighbours.class);

    private final SearchIndex index;
    private final DatasetDirectory datasets;
    private final Senses senses;

    Neighbours(SearchIndex index, DatasetDirectory datasets, Senses senses) {
        this.index = index;
        this.datasets = datasets;
        this.senses = senses;
    }

    @Override
    public List<String> of(ResourceCode code, int most) {
        return datasets.published(code).map(dataset -> near(dataset, most)).orElse(List.of());
    }

    private List<String> near(PublishedDataset dataset, int most) {
        var sense = senses.of(List.of(dataset)).get(dataset.id());
        try {
            return index.similar(dataset.code().value(), sense, most);
        } catch (SearchUnavailable away) {
            LOG.debug("Related by libraries and themes only", away);
            return List.of();
        }
    }
}
