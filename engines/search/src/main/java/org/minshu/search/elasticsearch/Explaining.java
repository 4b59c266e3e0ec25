package org.minshu.search.elasticsearch;

import static org.minshu.search.elasticsearch.Json.object;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minshu.search.Explanation;
import org.minshu.search.Explanation.Part;
import org.minshu.search.Explanation.Reason;
import tools.jackson.databind.JsonNode;

/** Reads out of the engine's account of a score, a tree of sentences, which words in which fields made it. */
final class Explaining {

    private static final Pattern WEIGHT = Pattern.compile("weight\\(([\\w.]+):(.*) in \\d+\\).*", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("ConstantScore\\((.*)\\)(\\^[\\d.]+)?", Pattern.DOTALL);
    private static final Pattern FIELD_AND_TERM = Pattern.compile("\\+?([\\w.]+):(.*)", Pattern.DOTALL);
    private static final Pattern PAGE = Pattern.compile(
            ".*ToParentBlockJoinQuery \\(\\W*pages\\.folded(?:\\.single)?:(\"[^\"]*\"|[^ )]*).*", Pattern.DOTALL);
    private static final Pattern TIE_BREAKER = Pattern.compile("max plus ([\\d.]+) times others of:");
    private static final Map<String, Reason> REASONS = Map.ofEntries(
            Map.entry("derived.contents", Reason.CONTAINED),
            Map.entry("derived.contents.single", Reason.CONTAINED),
            Map.entry("derived.contents.words", Reason.PARTS_CONTAINED),
            Map.entry("derived.titles", Reason.TITLE_CONTAINS),
            Map.entry("derived.titles.single", Reason.TITLE_CONTAINS),
            Map.entry("derived.titles.whole", Reason.TITLE_IS),
            Map.entry("code", Reason.CODE_IS),
            Map.entry("words.titleZh", Reason.TITLE_ZH),
            Map.entry("words.titleEn", Reason.TITLE_EN),
            Map.entry("words.keywordsZh", Reason.KEYWORD_ZH),
            Map.entry("words.keywordsEn", Reason.KEYWORD_EN),
            Map.entry("words.itemNames", Reason.ITEM_NAME),
            Map.entry("words.summaryZh", Reason.SUMMARY_ZH),
            Map.entry("words.summaryEn", Reason.SUMMARY_EN),
            Map.entry("derived.live", Reason.ALL_WORDS),
            Map.entry("classes.openType", Reason.OPEN),
            Map.entry("standing.due", Reason.FRESH),
            Map.entry("standing.quality", Reason.DESCRIBED),
            Map.entry("activity.popularity", Reason.USED));

    private final List<Part> parts = new ArrayList<>();
    private final Near near;
    private final String code;

    private Explaining(Near near, String code) {
        this.near = near;
        this.code = code;
    }

    /** The very condition of a search, of which only one hit is looked at. */
    static Map<String, Object> body(Map<String, Object> sought, String code) {
        return object(
                "query",
                sought,
                "post_filter",
                object("term", object("code", code)),
                "explain",
                true,
                "_source",
                false,
                "size",
                1);
    }

    static Explanation read(JsonNode answer, Near near, String code) {
        var hit = answer.path("hits").path("hits").path(0);
        if (hit.isMissingNode()) {
            return new Explanation(false, 0, List.of());
        }
        var explaining = new Explaining(near, code);
        explaining.take(hit.path("_explanation"), 1);
        explaining.parts.sort(Comparator.comparingDouble(Part::contribution).reversed());
        return new Explanation(true, hit.path("_score").asDouble(0), explaining.parts);
    }

    private void take(JsonNode node, double share) {
        var value = node.path("value").asDouble(0) * share;
        if (value <= 0) {
            return; // filters
        }
        var sentence = node.path("description").asString("");
        var weight = WEIGHT.matcher(sentence);
        var constant = CONSTANT.matcher(sentence);
        if (weight.matches()) {
            parts.add(part(weight.group(1), weight.group(2), value));
        } else if (constant.matches() && constant.group(1).startsWith("_id:")) {
            takeNearness();
        } else if (constant.matches()) {
            parts.add(constant(constant.group(1), value));
        } else if (sentence.equals("sum of:")) {
            node.path("details").forEach(detail -> take(detail, share));
        } else if (sentence.endsWith(" of:") && sentence.startsWith("max")) {
            takeBest(node, share);
        } else {
            parts.add(new Part(Reason.OTHER, sentence, value));
        }
    }

    private void takeNearness() {
        var likeness = String.format(Locale.ROOT, "%.2f", near.likeness(code));
        Stream.of(
                        new Part(Reason.MEANING, likeness, near.worthOfMeaning(code)),
                        new Part(Reason.SOME_WORDS, "", near.worthOfWords(code)))
                .filter(part -> part.contribution() > 0)
                .forEach(parts::add);
    }

    /** The best counts whole, the others by the tie breaker, if there is one. */
    private void takeBest(JsonNode node, double share) {
        var tie = TIE_BREAKER.matcher(node.path("description").asString(""));
        double others = tie.matches() ? Double.parseDouble(tie.group(1)) : 0;
        var details = Answer.children(node.path("details"));
        var best = details.stream()
                .max(Comparator.comparingDouble(detail -> detail.path("value").asDouble(0)));
        details.forEach(detail -> take(detail, best.filter(detail::equals).isPresent() ? share : share * others));
    }

    private static Part constant(String query, double value) {
        var page = PAGE.matcher(query);
        if (page.matches()) {
            return new Part(Reason.DOCUMENT_CONTAINS, word(page.group(1)), value);
        }
        var parts = FIELD_AND_TERM.matcher(query);
        return parts.matches() ? part(parts.group(1), parts.group(2), value) : new Part(Reason.OTHER, query, value);
    }

    private static Part part(String field, String term, double value) {
        var name = field.endsWith(".bigrams") ? field.substring(0, field.lastIndexOf('.')) : field;
        return new Part(REASONS.getOrDefault(name, Reason.OTHER), word(term), value);
    }

    /** Phrases of pairs read as the word that they were made of. */
    private static String word(String term) {
        var bare = term.replaceAll("^\"|\"$", "");
        if (bare.length() == term.length() || !bare.contains(" ")) {
            return bare;
        }
        var word = new StringBuilder();
        for (var pair : bare.strip().split(" +", -1)) {
            if (!word.isEmpty() && word.codePointBefore(word.length()) != pair.codePointAt(0)) {
                return bare; // something else
            }
            word.append(pair, word.isEmpty() ? 0 : pair.offsetByCodePoints(0, 1), pair.length());
        }
        return word.toString();
    }
}
