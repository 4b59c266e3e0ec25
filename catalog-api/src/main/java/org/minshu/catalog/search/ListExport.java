package org.minshu.catalog.search;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.minshu.catalog.reference.References;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.client.dataset.SearchResult;
import org.minshu.search.SearchQuery;
import org.springframework.stereotype.Service;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Lets people take a list of results along, a page in memory at a time. */
@Service
class ListExport {

    private final SearchDesk desk;
    private final References references;

    ListExport(SearchDesk desk, References references) {
        this.desk = desk;
        this.references = references;
    }

    /** The first page is asked for before the answer begins: an engine that is down is then still said. */
    StreamingResponseBody of(
            SearchQuery asked, Set<String> literal, ListFormat format, boolean english, Caller caller) {
        var query = desk.settled(asked, literal, caller);
        var found = new ListPages(number -> page(query, number));
        var columns = new ListColumns(english, references.libraries(), references.terms("theme"));
        return output -> write(found, columns, format, output);
    }

    private static void write(ListPages found, ListColumns columns, ListFormat format, OutputStream output)
            throws IOException {
        try (var rows = ListRows.of(format, output)) {
            rows.write(columns.header());
            while (found.hasNext()) {
                rows.write(columns.cells(found.next()));
            }
        }
    }

    private SearchResult page(SearchQuery query, int number) {
        return desk.list(query.page(number, SearchQuery.MAX_SIZE), new Paging(number, SearchQuery.MAX_SIZE));
    }
}
