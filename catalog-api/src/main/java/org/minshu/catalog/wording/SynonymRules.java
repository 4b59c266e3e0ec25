package org.minshu.catalog.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.rules.Findings;
import org.minshu.search.text.Folding;

/**
 * The synonyms as lines. A word is replaced by those of its own lines and not by theirs in turn, so that lines may go in
 * circles.
 */
final class SynonymRules {

    static final int MOST_CHARACTERS = 400_000;
    private static final int MOST_LINES = 5_000;
    private static final int MOST_WORDS = 30;
    private static final int LONGEST = 60;
    /** What one word may become; the engine is asked for each. */
    private static final int MOST_ALSO = 12;
    /** So that somebody with a wrong file reads the beginning, not the end. */
    private static final int MOST_FINDINGS = 20;

    private SynonymRules() {}

    /** By folded word, what stands for it; refuses what cannot be read. */
    static Map<String, List<String>> read(String rules) {
        var findings = new Findings();
        findings.lines("/rules", rules, MOST_CHARACTERS);
        findings.refuseIfAny();
        var lines = rules.lines().toList();
        findings.atMost("/rules", lines, MOST_LINES);
        findings.refuseIfAny();
        var also = new LinkedHashMap<String, Set<String>>();
        for (int i = 0; i < lines.size() && findings.all().size() < MOST_FINDINGS; i++) {
            read(i + 1, remarkless(lines.get(i)), also, findings);
        }
        findings.refuseIfAny();
        var bounded = new LinkedHashMap<String, List<String>>();
        also.forEach((word, others) ->
                bounded.put(word, others.stream().limit(MOST_ALSO).toList()));
        return bounded;
    }

    private static void read(int number, String line, Map<String, Set<String>> also, Findings findings) {
        if (line.isEmpty()) {
            return;
        }
        int arrow = line.indexOf("=>");
        var left = words(arrow < 0 ? line : line.substring(0, arrow));
        var right = arrow < 0 ? left : words(line.substring(arrow + 2));
        var problem = problem(left, right, arrow >= 0);
        if (problem != null) {
            findings.invalid(
                    "/rules",
                    "第 %d 行：%s".formatted(number, problem.zh()),
                    "Line %d: %s".formatted(number, problem.en()));
            return;
        }
        left.forEach(word -> right.stream()
                .filter(other -> !other.equals(word))
                .forEach(other ->
                        also.computeIfAbsent(word, _ -> new LinkedHashSet<>()).add(other)));
    }

    private static @Nullable Problem problem(List<String> left, List<String> right, boolean directed) {
        if (left.isEmpty() || right.isEmpty() || (!directed && left.size() < 2)) {
            return new Problem("至少要有两个词。", "there are at least two words.");
        }
        if (left.size() > MOST_WORDS || right.size() > MOST_WORDS) {
            return new Problem("一行最多 %d 个词。".formatted(MOST_WORDS), "at most %d words.".formatted(MOST_WORDS));
        }
        if (left.stream().anyMatch(SynonymRules::isUnusable) || right.stream().anyMatch(SynonymRules::isUnusable)) {
            return new Problem(
                    "每个词 2 至 %d 个字符。".formatted(LONGEST), "each word has 2 to %d characters.".formatted(LONGEST));
        }
        return null;
    }

    private static boolean isUnusable(String word) {
        return word.length() < 2 || word.length() > LONGEST;
    }

    private static String remarkless(String line) {
        int remark = line.indexOf('#');
        return (remark < 0 ? line : line.substring(0, remark)).strip();
    }

    private static List<String> words(String list) {
        var words = new ArrayList<String>();
        Arrays.stream(list.split("[,，、]", -1))
                .map(word -> Folding.fold(word).strip())
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words.stream().distinct().toList();
    }

    private record Problem(String zh, String en) {}
}
