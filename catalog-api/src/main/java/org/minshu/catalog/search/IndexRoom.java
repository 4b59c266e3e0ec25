package org.minshu.catalog.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.DatasetDirectory;
import org.minshu.catalog.meaning.Senses;
import org.minshu.client.operations.ExplanationView;
import org.minshu.client.operations.IndexView;
import org.minshu.client.operations.RebuildView;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.search.IndexStatus;
import org.minshu.search.SearchIndex;
import org.minshu.search.SearchQuery;
import org.minshu.search.SearchUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** What the authority sees of the index. */
@Service
class IndexRoom {

    private static final Logger LOG = LoggerFactory.getLogger(IndexRoom.class);

    private final SearchIndex index;
    private final IndexQueue queue;
    private final DatasetDirectory datasets;
    private final Rebuilds rebuilds;
    private final Senses senses;
    private final Settling settling;

    IndexRoom(
            SearchIndex index,
            IndexQueue queue,
            DatasetDirectory datasets,
            Rebuilds rebuilds,
            Senses senses,
            Settling settling) {
        this.index = index;
        this.queue = queue;
        this.datasets = datasets;
        this.rebuilds = rebuilds;
        this.senses = senses;
        this.settling = settling;
    }

    IndexView view() {
        var status = status();
        var waiting = queue.waiting();
        return new IndexView(
                status != null,
                status == null ? null : status.alias(),
                status == null ? null : status.index(),
                status == null || status.index() == null ? null : status.mapping(),
                index.mapping(),
                status == null ? null : status.documents(),
                datasets.publishedCount(),
                waiting.count(),
                waiting.oldestSeconds(),
                status == null ? null : status.engine(),
                rebuilds.latest().map(IndexRoom::view).orElse(null));
    }

    private @Nullable IndexStatus status() {
        try {
            return index.status();
        } catch (SearchUnavailable away) {
            LOG.debug("Search engine not available", away);
            return null;
        }
    }

    ExplanationView explain(String text, String code) {
        var dataset = ResourceCode.parse(code.strip())
                .flatMap(datasets::published)
                .orElseThrow(() -> new CatalogException(ProblemType.DATASET_NOT_FOUND, "No dataset " + code));
        if (text.length() > SearchQuery.MAX_TEXT || text.isBlank()) {
            throw new CatalogException(
                    ProblemType.PARAMETER_INVALID, "q has 1 to %d characters".formatted(SearchQuery.MAX_TEXT));
        }
        try {
            var settled = settling.settle(SearchQuery.of(text), Set.of()).query();
            var found = index.explain(senses.meant(settled), dataset.code().value());
            var parts = found.parts().stream()
                    .map(part -> new ExplanationView.Part(part.reason().name(), part.term(), part.contribution()))
                    .toList();
            return new ExplanationView(
                    dataset.code().value(), dataset.title(), text, found.matches(), found.score(), parts);
        } catch (SearchUnavailable away) {
            LOG.debug("Search engine not available", away);
            throw new CatalogException(ProblemType.SEARCH_UNAVAILABLE, "The search engine does not answer");
        }
    }

    static RebuildView view(Rebuild rebuild) {
        return new RebuildView(
                rebuild.id(),
                rebuild.state().name(),
                rebuild.cause().name(),
                rebuild.startedBy(),
                rebuild.index(),
                rebuild.mapping(),
                rebuild.done(),
                rebuild.total(),
                rebuild.refused(),
                rebuild.speed(),
                rebuild.createdAt(),
                rebuild.startedAt(),
                rebuild.finishedAt(),
                rebuild.error());
    }
}
