package org.minshu.catalog.search;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.IntFunction;
import org.minshu.client.dataset.DatasetSummary;
import org.minshu.client.dataset.SearchResult;
import org.minshu.search.SearchQuery;

/**
 * Goes through a result page by page up to the last that can be reached. The first is asked for at once; what moves between
 * pages meanwhile, because something was published, is given once.
 */
final class ListPages implements Iterator<DatasetSummary> {

    private final IntFunction<SearchResult> source;
    private final Set<String> given = new HashSet<>();
    private SearchResult page;
    private int at = -1;

    ListPages(IntFunction<SearchResult> source) {
        this.source = source;
        this.page = source.apply(1);
        step();
    }

    @Override
    public boolean hasNext() {
        return at < page.items().size();
    }

    @Override
    public DatasetSummary next() {
        var dataset = page.items().get(at);
        step();
        return dataset;
    }

    /** To the next that was not given yet, or past the end of the last page. */
    private void step() {
        at++;
        while (true) {
            while (at < page.items().size() && !given.add(page.items().get(at).code())) {
                at++;
            }
            if (at < page.items().size() || isLast()) {
                return;
            }
            page = source.apply(page.page() + 1);
            at = 0;
        }
    }

    private boolean isLast() {
        var reached = (long) page.page() * page.size();
        return page.items().isEmpty() || reached >= page.total() || reached >= SearchQuery.MAX_RESULT;
    }
}
