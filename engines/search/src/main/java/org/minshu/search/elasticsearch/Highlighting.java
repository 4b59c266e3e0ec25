package org.minshu.search.elasticsearch;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minshu.search.IndexDocument.Words;
import org.minshu.search.SearchHit.Field;
import org.minshu.search.SearchHit.Fragment;

/**
 * Marks the words of a query in what is shown of a hit. Done here rather than by the engine: it costs less, and it marks
 * exactly what made the hit match, parts of words included.
 */
final class Highlighting {

    /** Item names shown for a hit. */
    private static final int MOST_ITEMS = 5;

    private final List<String> words;

    Highlighting(List<String> words) {
        this.words = words;
    }

    Map<Field, List<Fragment>> of(Words texts) {
        if (words.isEmpty()) {
            return Map.of();
        }
        var fields = fields(texts);
        var all = fields.values().stream().flatMap(List::stream).toList();
        var needles = words.stream().flatMap(word -> Needles.of(word, all)).toList();
        var highlights = new EnumMap<Field, List<Fragment>>(Field.class);
        fields.forEach((field, values) -> {
            var fragments = fragments(field, values, needles);
            if (!fragments.isEmpty()) {
                highlights.put(field, fragments);
            }
        });
        return highlights;
    }

    private static List<Fragment> fragments(Field field, List<FoldedText> texts, List<String> needles) {
        return texts.stream()
                .map(text -> fragment(field, text, needles))
                .flatMap(Optional::stream)
                .limit(field == Field.ITEM_NAME ? MOST_ITEMS : Long.MAX_VALUE)
                .toList();
    }

    private static Optional<Fragment> fragment(Field field, FoldedText text, List<String> needles) {
        var marks = new BitSet();
        needles.forEach(needle -> text.mark(needle, marks));
        return marks.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        window(field).apply(new Cutting(text.original(), marks)).fragment());
    }

    private static UnaryOperator<Cutting> window(Field field) {
        return switch (field) {
            case SUMMARY_ZH -> cutting -> cutting.around(30, 120);
            case SUMMARY_EN -> cutting -> cutting.around(60, 240);
            case TITLE_ZH, TITLE_EN, KEYWORD, ITEM_NAME -> UnaryOperator.identity();
        };
    }

    private static Map<Field, List<FoldedText>> fields(Words words) {
        var fields = new EnumMap<Field, List<FoldedText>>(Field.class);
        fields.put(Field.TITLE_ZH, texts(words.titleZh()));
        fields.put(Field.TITLE_EN, texts(words.titleEn()));
        fields.put(Field.SUMMARY_ZH, texts(words.summaryZh()));
        fields.put(Field.SUMMARY_EN, texts(words.summaryEn()));
        fields.put(
                Field.KEYWORD,
                Stream.concat(words.keywordsZh().stream(), words.keywordsEn().stream())
                        .map(FoldedText::new)
                        .toList());
        fields.put(
                Field.ITEM_NAME, words.itemNames().stream().map(FoldedText::new).toList());
        return fields;
    }

    private static List<FoldedText> texts(@Nullable String text) {
        return text == null ? List.of() : List.of(new FoldedText(text));
    }
}
