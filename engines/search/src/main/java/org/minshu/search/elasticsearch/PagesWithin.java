package org.minshu.search.elasticsearch;

import static org.minshu.search.elasticsearch.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minshu.search.Reach;

/**
 * The pages of documents that somebody may read. What they may not read does not match, so that whether a word is in it
 * cannot be found out by asking for it.
 */
record PagesWithin(Reach reach) {

    private static final Object OPEN = object("term", object("classes.openType", "GENERAL"));

    /** Holds for datasets of which such a page contains the word. */
    Map<String, Object> contain(String word) {
        var conditions = new ArrayList<Object>();
        if (!reach.everything()) {
            conditions.add(readable());
        }
        conditions.add(anyPage(Matching.contains("pages.folded", word)));
        return Filters.all(conditions);
    }

    /** A condition on the dataset, from one on its pages; an index of an earlier mapping has none. */
    static Map<String, Object> nested(Object query) {
        return object("path", "pages", "query", query, "score_mode", "none", "ignore_unmapped", true);
    }

    private static Object anyPage(Object query) {
        return object("nested", nested(query));
    }

    private Object readable() {
        var ways = new ArrayList<Object>();
        ways.add(OPEN);
        add("department.key", reach.departments(), ways);
        add("code", reach.datasets(), ways);
        return ways.size() == 1 ? OPEN : object("bool", object("should", ways));
    }

    private static void add(String field, Set<String> values, List<Object> ways) {
        if (!values.isEmpty()) {
            ways.add(object("terms", object(field, values.stream().sorted().toList())));
        }
    }
}
