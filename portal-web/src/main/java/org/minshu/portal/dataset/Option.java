package org.minshu.portal.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.minshu.client.dataset.DatasetSummary.Piece;
import org.minshu.client.dataset.Suggestion;
import org.minshu.portal.layout.Addresses;
import org.springframework.util.MultiValueMap;

/** A suggestion and the address it leads to; {@code hint} is the resource code of a dataset. */
public record Option(List<Piece> text, String hint, String href) {

    static Option of(Suggestion suggestion, String q) {
        return new Option(pieces(suggestion.text(), q), hint(suggestion), href(suggestion));
    }

    private static String hint(Suggestion suggestion) {
        return suggestion.kind().equals("dataset") ? suggestion.target().replace('-', '/') : "";
    }

    private static String href(Suggestion suggestion) {
        return switch (suggestion.kind()) {
            case "dataset" -> "/datasets/" + suggestion.target();
            case "department" ->
                Addresses.of("/datasets", MultiValueMap.fromSingleValue(Map.of("department", suggestion.target())));
            default -> Addresses.of("/datasets", MultiValueMap.fromSingleValue(Map.of("q", suggestion.text())));
        };
    }

    private static List<Piece> pieces(String text, String q) {
        var at = text.toLowerCase(Locale.ROOT).indexOf(q.toLowerCase(Locale.ROOT));
        if (at < 0 || at + q.length() > text.length()) {
            return List.of(new Piece(text, false));
        }
        return List.of(
                new Piece(text.substring(0, at), false),
                new Piece(text.substring(at, at + q.length()), true),
                new Piece(text.substring(at + q.length()), false));
    }
}
