package org.minshu.ingestion.importing.mapping;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.DatasetMetadata.Contact;
import org.minshu.client.dataset.DatasetMetadata.Coverage;
import tools.jackson.databind.JsonNode;

/** The fields beside the core items: taken where they make sense, else left out. */
final class Extras {

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern COUNT = Pattern.compile("\\d{1,15}");
    private static final int MOST_KEYWORDS = 30;
    private static final int LONGEST_KEYWORD = 50;

    private final Mapping mapping;
    private final CoreItems core;
    private final JsonNode record;

    Extras(Mapping mapping, CoreItems core, JsonNode record) {
        this.mapping = mapping;
        this.core = core;
        this.record = record;
    }

    List<String> keywords() {
        return mapping.rule("keywords")
                .all(record)
                .flatMap(text -> Stream.of(text.split("[,，、;；\n]")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> Texts.atMost(LONGEST_KEYWORD, word))
                .distinct()
                .limit(MOST_KEYWORDS)
                .toList();
    }

    Coverage coverage() {
        var from = core.stated("from").flatMap(Dates::day);
        var to = core.stated("to")
                .flatMap(Dates::day)
                .filter(last -> from.isEmpty() || from.get().compareTo(last) <= 0);
        var box = Boxes.box(mapping, record);
        return new Coverage(List.of(), box.orElse(null), from.orElse(null), to.orElse(null));
    }

    Contact contact() {
        var email =
                core.stated("contactEmail").filter(text -> EMAIL.matcher(text).matches());
        return new Contact(label("contactName"), label("contactPhone"), email.orElse(null));
    }

    /** The largest number of rows that one of its files is said to have. */
    @Nullable Long rows() {
        return mapping.rule("rows")
                .all(record)
                .filter(text -> COUNT.matcher(text).matches())
                .map(Long::valueOf)
                .filter(count -> count > 0)
                .max(Long::compare)
                .orElse(null);
    }

    @Nullable String licence() {
        return core.stated("licence")
                .map(text -> Texts.atMost(500, Texts.oneLine(text)))
                .orElse(null);
    }

    @Nullable String landingPage() {
        return core.stated("landingPage").filter(Extras::isWebAddress).orElse(null);
    }

    @Nullable String publisher() {
        return core.stated("publisher")
                .map(text -> Texts.atMost(200, Texts.oneLine(text)))
                .orElse(null);
    }

    private @Nullable String label(String field) {
        return core.stated(field)
                .map(text -> Texts.atMost(100, Texts.oneLine(text)))
                .orElse(null);
    }

    private static boolean isWebAddress(String text) {
        try {
            var address = URI.create(text);
            var scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
