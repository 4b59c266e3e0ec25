package org.minshu.ingestion.importing.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Where one field's value comes from.
 *
 * @param from paths, the first that yields something wins
 * @param match a regular expression; where it is found, its first group is the value
 * @param values our code for each of their words, written in lower case; a word without a code yields nothing
 * @param otherwise stands where the record yields nothing
 */
record Rule(
        @Nullable List<String> from,
        @Nullable String match,
        @Nullable Map<String, String> values,
        @Nullable String otherwise) {

    static final Rule NONE = new Rule(null, null, null, null);

    /** What the record itself states. */
    Optional<String> stated(JsonNode record) {
        return all(record).findFirst();
    }

    /** Everything that the first fruitful path yields. */
    Stream<String> all(JsonNode record) {
        if (from == null) {
            return Stream.empty();
        }
        for (var path : from) {
            var found = FieldPath.parse(path)
                    .texts(record)
                    .map(this::matched)
                    .flatMap(this::translated)
                    .toList();
            if (!found.isEmpty()) {
                return found.stream();
            }
        }
        return Stream.empty();
    }

    private String matched(String text) {
        var found = match == null ? null : Pattern.compile(match).matcher(text);
        return found != null && found.find() ? found.group(1) : text;
    }

    private Stream<String> translated(String text) {
        return values == null ? Stream.of(text) : Stream.ofNullable(values.get(text.toLowerCase(Locale.ROOT)));
    }
}
