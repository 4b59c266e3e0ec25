package org.minshu.search.elasticsearch;

import java.util.ArrayList;
import java.util.List;
import org.minshu.search.IndexDocument;
import org.minshu.search.IndexDocument.PageText;
import org.minshu.search.SearchQuery;
import org.minshu.search.text.Folding;
import tools.jackson.databind.node.ArrayNode;

/**
 * Cuts pages into parts that are quickly fetched. They overlap by more than anybody can look for, so that no word is lost
 * at a cut.
 */
final class PageParts {

    private static final int LENGTH = 4_000;
    private static final int OVERLAP = SearchQuery.MAX_TEXT;

    private PageParts() {}

    static void write(IndexDocument document, ArrayNode parts) {
        for (var text : document.texts()) {
            for (var page : text.pages()) {
                cut(page)
                        .forEach(part -> parts.addObject()
                                .put("file", text.file())
                                .put("number", page.number())
                                .put("text", part)
                                .put("folded", Folding.fold(part)));
            }
        }
    }

    static List<String> cut(PageText page) {
        var text = page.text();
        var parts = new ArrayList<String>();
        int from = 0;
        while (text.length() - from > LENGTH) {
            parts.add(text.substring(from, whole(text, from + LENGTH)));
            from = whole(text, from + LENGTH - OVERLAP);
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** Never between the two halves of a character. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
