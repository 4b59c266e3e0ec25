package org.minshu.portal.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.DatasetSummary;
import org.minshu.client.dataset.DatasetSummary.Highlight;
import org.minshu.client.dataset.DatasetSummary.Piece;
import org.minshu.portal.layout.Words;

/**
 * A dataset in a list, its title and summary cut where the words looked for are.
 *
 * @param items pieces of those data items that match; empty where none does
 */
public record Entry(DatasetSummary dataset, List<Piece> title, List<Piece> summary, List<Piece> items) {

    static List<Entry> of(List<DatasetSummary> found, Words words) {
        return found.stream().map(each -> of(each, words)).toList();
    }

    private static Entry of(DatasetSummary found, Words words) {
        return new Entry(
                found,
                marked(found, "title", found.title(), found.titleEn(), words),
                marked(found, "summary", found.summary(), found.summaryEn(), words),
                pieces(found, "items"));
    }

    private static List<Piece> marked(DatasetSummary found, String field, String zh, @Nullable String en, Words words) {
        var text = String.valueOf(words.pick(zh, en));
        var pieces = pieces(found, text.equals(zh) ? field : field + "En");
        return pieces.isEmpty() ? List.of(new Piece(text, false)) : pieces;
    }

    private static List<Piece> pieces(DatasetSummary found, String field) {
        return found.highlights().stream()
                .filter(highlight -> highlight.field().equals(field))
                .findFirst()
                .map(Highlight::pieces)
                .orElse(List.of());
    }

    /** The library whose picture it gets. */
    public @Nullable String library() {
        return dataset.libraries().isEmpty() ? null : dataset.libraries().getFirst();
    }
}
