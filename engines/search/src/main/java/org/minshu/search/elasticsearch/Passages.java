package org.minshu.search.elasticsearch;

import static org.minshu.search.elasticsearch.Json.object;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.minshu.search.Passage;
import org.minshu.search.SearchHit.Fragment;
import org.minshu.search.text.Folding;
import tools.jackson.databind.JsonNode;

/** Looks up, for the few datasets of one page of results, on which pages of their documents words stand. */
final class Passages {

    /** Shown for a dataset. */
    private static final int MOST = 3;

    /** Asked for: parts of one page overlap, and a page is shown once. */
    private static final int READ = 6;

    private final List<String> words;
    private final Map<String, Set<String>> files;

    Passages(String text, Map<String, Set<String>> files) {
        this.words = Folding.words(text);
        this.files = files;
    }

    boolean isEmpty() {
        return words.isEmpty() || files.isEmpty();
    }

    Map<String, Object> body() {
        var found = PagesWithin.nested(anyWord());
        found.put("inner_hits", parts());
        var conditions = List.<Object>of(
                object("terms", object("code", files.keySet().stream().sorted().toList())), object("nested", found));
        return object(
                "query", Filters.all(conditions), "size", files.size(), "_source", false, "track_total_hits", false);
    }

    private Object anyWord() {
        var ids = files.values().stream().flatMap(Set::stream).distinct().sorted();
        return object(
                "bool",
                object(
                        "filter",
                        List.of(object("terms", object("pages.file", ids.toList()))),
                        "should",
                        words.stream()
                                .map(word -> Matching.constant(Matching.contains("pages.folded", word), 1))
                                .toList(),
                        "minimum_should_match",
                        1));
    }

    private static Object parts() {
        return object(
                "size",
                READ,
                "_source",
                false,
                "stored_fields",
                List.of("pages.text"),
                "docvalue_fields",
                List.of("pages.file", "pages.number"),
                "sort",
                List.of(object("_score", "desc"), object("pages.number", "asc")));
    }

    Map<String, List<Passage>> read(JsonNode answer) {
        var passages = new LinkedHashMap<String, List<Passage>>();
        for (var hit : answer.path("hits").path("hits")) {
            var parts = Answer.children(hit.at("/inner_hits/pages/hits/hits"));
            var shown = distinct(parts.stream().map(part -> passage(part.path("fields"))));
            if (!shown.isEmpty()) {
                passages.put(hit.path("_id").asString(), shown);
            }
        }
        return passages;
    }

    private static List<Passage> distinct(Stream<Passage> passages) {
        var seen = new HashSet<String>();
        return passages.filter(passage -> seen.add(passage.file() + ' ' + passage.page()))
                .limit(MOST)
                .toList();
    }

    private Passage passage(JsonNode fields) {
        return new Passage(
                fields.at("/pages.file/0").asString(),
                fields.at("/pages.number/0").asInt(),
                fragment(fields.at("/pages.text/0").asString()));
    }

    private Fragment fragment(String original) {
        var text = new FoldedText(original);
        var marks = new BitSet();
        words.forEach(word -> text.mark(word, marks));
        return new Cutting(original, marks).around(30, 120).fragment();
    }
}
