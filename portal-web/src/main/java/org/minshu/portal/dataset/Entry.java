package org.minshu.portal.dataset;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.DatasetSummary;
import org.minshu.client.dataset.DatasetSummary.Highlight;
import org.minshu.client.dataset.DatasetSummary.Piece;
import org.minshu.client.dataset.SearchResult;
import org.minshu.portal.layout.Words;

/**
 * A dataset in a list, its title and summary cut where the words looked for are.
 *
 * @param href where its page is, and in which place it was found
 * @param keywords those that match, each in pieces
 * @param items names of data items that match, each in pieces
 */
public record Entry(
        DatasetSummary dataset,
        String href,
        List<Piece> title,
        List<Piece> summary,
        List<List<Piece>> keywords,
        List<List<Piece>> items) {

    /** Characters of a summary in a list; the dataset's own page has all of it. */
    private static final int MOST = 200;

    public static List<Entry> of(List<DatasetSummary> found, Words words) {
        return found.stream().map(each -> of(each, href(each), words)).toList();
    }

    /** Of a search for words, the links say which result they are. */
    static List<Entry> of(SearchResult result, Search search, Words words) {
        if (search.q().isBlank()) {
            return of(result.items(), words);
        }
        var first = (result.page() - 1) * result.size() + 1;
        return IntStream.range(0, result.items().size())
                .mapToObj(i -> {
                    var found = result.items().get(i);
                    return of(found, href(found) + "?" + Opened.PLACE + "=" + (first + i), words);
                })
                .toList();
    }

    private static String href(DatasetSummary found) {
        return "/datasets/" + found.slug();
    }

    private static Entry of(DatasetSummary found, String href, Words words) {
        return new Entry(
                found,
                href,
                marked(found, "title", found.title(), found.titleEn(), words),
                marked(found, "summary", found.summary(), found.summaryEn(), words),
                pieces(found, "keywords"),
                pieces(found, "items"));
    }

    private static List<Piece> marked(DatasetSummary found, String field, String zh, @Nullable String en, Words words) {
        var text = String.valueOf(words.pick(zh, en));
        var pieces = pieces(found, text.equals(zh) ? field : field + "En");
        return pieces.isEmpty() ? List.of(new Piece(shortened(text), false)) : pieces.getFirst();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MOST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST)) + "…";
    }

    private static List<List<Piece>> pieces(DatasetSummary found, String field) {
        return found.highlights().stream()
                .filter(highlight -> highlight.field().equals(field))
                .map(Highlight::pieces)
                .toList();
    }

    /** The library whose picture it gets. */
    public @Nullable String library() {
        return dataset.libraries().isEmpty() ? null : dataset.libraries().getFirst();
    }
}
