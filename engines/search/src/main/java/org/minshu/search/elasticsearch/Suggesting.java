package org.minshu.search.elasticsearch;

import static org.minshu.search.elasticsearch.Json.object;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minshu.search.IndexDocument;
import org.minshu.search.Suggestion;
import org.minshu.search.Suggestion.Kind;
import org.minshu.search.text.Folding;
import tools.jackson.databind.JsonNode;

/** Takes suggestions out of the datasets that match best. */
final class Suggesting {

    private static final int MOST = 50;
    private static final int READ = 60;

    private final String text;
    private final List<String> also;
    private final Spelling spelling;
    private final int limit;

    Suggesting(String text, List<String> also, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("Between 1 and %d suggestions".formatted(MOST));
        }
        this.text = Folding.fold(text).strip();
        this.also = also.stream()
                .map(word -> Folding.fold(word).strip())
                .filter(word -> !word.isEmpty())
                .toList();
        this.spelling = Spelling.of(this.text.replace(" ", ""));
        this.limit = limit;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    Map<String, Object> body() {
        var prefix = object("prefix", object("derived.titles.whole", text));
        return object(
                "query",
                object(
                        "bool",
                        object(
                                "filter",
                                List.of(Filters.LIVE, anywhere()),
                                "should",
                                List.of(
                                        Matching.constant(prefix, 2),
                                        Matching.constant(Matching.contains("derived.titles", text), 1)))),
                "sort",
                List.of(object("_score", "desc"), object("activity.popularity", "desc"), object("code", "asc")),
                "size",
                READ);
    }

    private Object anywhere() {
        var ways = spelling.ways(letters(), "derived.sounds", "derived.initials");
        ways.add(Matching.contains("derived.contents", text));
        also.forEach(word -> ways.add(Matching.contains("derived.contents", word)));
        return object("bool", object("should", ways));
    }

    private String letters() {
        return text.replace(" ", "");
    }

    private boolean fits(String name) {
        return says(name) || also.stream().anyMatch(Folding.fold(name)::contains);
    }

    /** The text itself, not another word for it. */
    private boolean says(String name) {
        return Folding.fold(name).contains(text) || (spelling.isPossible() && spelling.fits(letters(), name));
    }

    List<Suggestion> suggestions(JsonNode answer) {
        var candidates = new LinkedHashSet<Suggestion>();
        Answer.children(answer.path("hits").path("hits")).stream()
                .map(Answer::document)
                .flatMap(this::candidates)
                .forEach(candidates::add);
        return choose(candidates.stream()
                .sorted(Comparator.comparingInt(this::distance))
                .toList());
    }

    /** Titles take at most half the places as long as there is something else to offer. */
    private List<Suggestion> choose(List<Suggestion> candidates) {
        var titles = only(candidates, Kind.TITLE::equals);
        var others = only(candidates, kind -> kind != Kind.TITLE);
        int forOthers = Math.min(others.size(), Math.max(limit / 2, limit - titles.size()));
        var chosen = new ArrayList<>(titles.subList(0, Math.min(titles.size(), limit - forOthers)));
        chosen.addAll(others.subList(0, forOthers));
        return chosen;
    }

    private static List<Suggestion> only(List<Suggestion> candidates, Predicate<Kind> kind) {
        return candidates.stream()
                .filter(candidate -> kind.test(candidate.kind()))
                .toList();
    }

    private Stream<Suggestion> candidates(IndexDocument dataset) {
        var words = dataset.words();
        var department = dataset.department();
        return Stream.of(
                        firstOf(Kind.TITLE, dataset.code(), words.titleZh(), words.titleEn()),
                        words.itemNames().stream().map(item -> new Suggestion(Kind.ITEM_NAME, item, null)),
                        firstOf(Kind.DEPARTMENT, department.key(), department.nameZh(), department.nameEn()))
                .flatMap(candidate -> candidate)
                .filter(candidate -> fits(candidate.text()));
    }

    /** In the language that was typed; Chinese when both contain it. */
    private Stream<Suggestion> firstOf(Kind kind, String key, @Nullable String... names) {
        return Stream.of(names)
                .flatMap(Stream::ofNullable)
                .filter(this::fits)
                .limit(1)
                .map(name -> new Suggestion(kind, name, key));
    }

    private int distance(Suggestion candidate) {
        var name = candidate.text();
        return Folding.fold(name).startsWith(text) ? 0 : says(name) ? 1 : 2;
    }
}
