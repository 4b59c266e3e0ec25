package org.minshu.portal.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.measurement.DataRule;
import org.springframework.util.MultiValueMap;

/** A rule as it is typed: lists are lines of a text. Fields of the n-th rule end in a dot and n, from 0. */
public record RuleFields(
        String kind,
        String columns,
        String itemType,
        String least,
        String most,
        String pattern,
        String codes,
        String vocabulary,
        String dataset,
        String target,
        String comparator,
        String days,
        String note) {

    private static final int MOST = 200;

    static RuleFields of(DataRule rule) {
        return new RuleFields(
                rule.kind(),
                lines(rule.columns()),
                said(rule.itemType()),
                said(rule.least()),
                said(rule.most()),
                said(rule.pattern()),
                lines(rule.codes()),
                said(rule.vocabulary()),
                said(rule.dataset()),
                said(rule.target()),
                said(rule.comparator()),
                rule.days() == null ? "" : rule.days().toString(),
                said(rule.note()));
    }

    /** A new one. */
    static RuleFields of(String kind) {
        return of(DataRule.of(kind, List.of()));
    }

    static List<RuleFields> read(MultiValueMap<String, String> form) {
        var rules = new ArrayList<RuleFields>();
        for (int i = 0; i < MOST && form.getFirst("kind." + i) != null; i++) {
            rules.add(new RuleFields(
                    field(form, "kind", i),
                    field(form, "columns", i),
                    field(form, "itemType", i),
                    field(form, "least", i),
                    field(form, "most", i),
                    field(form, "pattern", i),
                    field(form, "codes", i),
                    field(form, "vocabulary", i),
                    field(form, "dataset", i),
                    field(form, "target", i),
                    field(form, "comparator", i),
                    field(form, "days", i),
                    field(form, "note", i)));
        }
        return rules;
    }

    private static String field(MultiValueMap<String, String> form, String name, int at) {
        return Objects.requireNonNullElse(form.getFirst(name + "." + at), "");
    }

    /** Days that are no number are sent as a number that is refused. */
    DataRule rule() {
        return new DataRule(
                kind,
                split(columns),
                given(itemType),
                given(least),
                given(most),
                given(pattern),
                split(codes),
                given(vocabulary),
                given(dataset),
                given(target),
                given(comparator),
                days.isBlank()
                        ? null
                        : days.strip().matches("\\d{1,6}") ? Integer.valueOf(days.strip()) : Integer.valueOf(0),
                given(note));
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static @Nullable List<String> split(String text) {
        return text.isBlank()
                ? null
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static String lines(@Nullable List<String> lines) {
        return lines == null ? "" : String.join("\n", lines);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
