package org.minshu.portal.measurement;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.client.measurement.DataRule;
import org.minshu.portal.layout.Words;

/**
 * A rule in plain words.
 *
 * @param key of the message that says it
 * @param args of the message: what it is about, then its values
 */
public record RuleLine(DataRule rule, String key, List<String> args) {

    private static final String PREFIX = "measurement.rule.";
    private static final int SHOWN = 12;

    public static RuleLine of(DataRule rule, Words words) {
        var about = about(rule, words);
        return switch (rule.kind()) {
            case "RANGE" -> line(rule, range(rule), about, rule.least(), rule.most());
            case "PATTERN" -> line(rule, "PATTERN", about, rule.pattern());
            case "CODE_LIST" -> codes(rule, about, words);
            case "REFERENCE" -> line(rule, "REFERENCE", about, rule.dataset(), rule.target());
            case "ORDER" -> {
                var columns = columns(rule);
                yield line(rule, "ORDER." + rule.comparator(), columns.getFirst(), columns.getLast());
            }
            case "FRESH" -> {
                var key = columns(rule).isEmpty() ? "FRESH" : "FRESH.column";
                yield line(rule, rule.days() == null ? key : key + ".days", about, rule.days());
            }
            default -> line(rule, rule.kind(), about);
        };
    }

    private static RuleLine line(DataRule rule, String key, @Nullable Object... args) {
        return new RuleLine(
                rule,
                PREFIX + key,
                Arrays.stream(args)
                        .map(arg -> arg == null ? "" : arg.toString())
                        .toList());
    }

    private static String range(DataRule rule) {
        return rule.most() == null ? "RANGE.least" : rule.least() == null ? "RANGE.most" : "RANGE";
    }

    private static RuleLine codes(DataRule rule, String about, Words words) {
        if (rule.vocabulary() != null) {
            return line(rule, "CODE_LIST.vocabulary", about, rule.vocabulary());
        }
        var codes = Objects.requireNonNullElse(rule.codes(), List.<String>of());
        var shown = String.join(comma(words), codes.stream().limit(SHOWN).toList());
        return line(rule, "CODE_LIST", about, codes.size() > SHOWN ? shown + "…" : shown);
    }

    private static String about(DataRule rule, Words words) {
        return Optional.ofNullable(rule.itemType())
                .map(type -> Objects.requireNonNull(words.pick(
                        "所有" + words.term("itemDataType", type) + "数据项",
                        "Every item of type " + words.term("itemDataType", type))))
                .orElseGet(() -> String.join(comma(words), columns(rule)));
    }

    private static String comma(Words words) {
        return Objects.requireNonNull(words.pick("、", ", "));
    }

    private static List<String> columns(DataRule rule) {
        return Objects.requireNonNullElse(rule.columns(), List.<String>of());
    }
}
