package org.minshu.portal.dataset;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.minshu.portal.layout.Addresses;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What somebody looks for: the API's own parameters, nothing else, and the addresses that lead on from there.
 *
 * @param parameters without blank ones, and without those that have a problem
 */
public record Search(MultiValueMap<String, String> parameters, Box box, Days days) {

    static final List<String> FACETS =
            List.of("library", "openType", "department", "region", "theme", "format", "updateCycle", "level");
    /** One value each, typed rather than chosen. */
    static final List<String> TYPED = List.of("from", "to", "bbox");

    /** Pieces of the words that are words like any other. */
    private static final String LITERAL = "literal";

    private static final List<String> PLACE = List.of("sort", "page", "size");
    private static final String PATH = "/datasets";

    static Search of(MultiValueMap<String, String> asked) {
        var kept = new LinkedMultiValueMap<String, String>();
        var box = Box.of(asked);
        var days = Days.of(asked);
        keep(asked, kept, List.of("q", LITERAL));
        keep(asked, kept, FACETS);
        if (days.problem() == null) {
            keep(asked, kept, List.of("from", "to"));
        }
        if (box.problem() == null && !box.isBlank()) {
            kept.add("bbox", box.text());
        }
        keep(asked, kept, PLACE);
        return new Search(kept, box, days);
    }

    private static void keep(MultiValueMap<String, String> from, MultiValueMap<String, String> to, List<String> names) {
        for (var name : names) {
            from.getOrDefault(name, List.of()).stream()
                    .filter(Objects::nonNull)
                    .flatMap(value -> FACETS.contains(name) ? Arrays.stream(value.split(",")) : Stream.of(value))
                    .filter(value -> !value.isBlank())
                    .distinct()
                    .forEach(value -> to.add(name, value));
        }
    }

    public String q() {
        return Objects.requireNonNullElse(parameters.getFirst("q"), "");
    }

    public String sort() {
        return Objects.requireNonNullElse(parameters.getFirst("sort"), "");
    }

    public List<String> values(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** What cannot be understood: the id of the field, and the message that says why. */
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        var ofDays = days.problem();
        if (ofDays != null) {
            problems.put("from", ofDays);
        }
        var ofBox = box.problem();
        if (ofBox != null) {
            problems.put("west", ofBox);
        }
        return problems;
    }

    /** How many values narrow the search. */
    public int filters() {
        return Stream.concat(FACETS.stream(), TYPED.stream())
                .mapToInt(name -> values(name).size())
                .sum();
    }

    public String address() {
        return Addresses.of(PATH, parameters);
    }

    /** The whole result as a file; {@code format} is csv or xlsx. */
    public String list(String format, String language) {
        return Addresses.of(PATH + "." + format, said(language, "page", "size"));
    }

    /** What is new among the results, for programs that look again. */
    public String feed(String language) {
        return Addresses.of("/feed.atom", said(language, "sort", "page", "size"));
    }

    /** What is looked for, as an address says it, whatever order and page it is seen in. */
    public String query() {
        var kept = new LinkedMultiValueMap<>(parameters);
        PLACE.forEach(kept::remove);
        return Addresses.of("", kept).replaceFirst("^\\?", "");
    }

    private MultiValueMap<String, String> said(String language, String... left) {
        var said = new LinkedMultiValueMap<>(parameters);
        Arrays.asList(left).forEach(said::remove);
        said.add("lang", language);
        return said;
    }

    /** The same search without one value, from the first page. */
    String without(String name, String value) {
        var fewer = new LinkedMultiValueMap<String, String>();
        parameters.forEach((each, values) -> values.stream()
                .filter(other -> !(each.equals(name) && other.equals(value)) && !each.equals("page"))
                .forEach(other -> fewer.add(each, other)));
        return Addresses.of(PATH, fewer);
    }

    /** The same search without any value of these parameters, from the first page. */
    String withoutAll(List<String> names) {
        var fewer = new LinkedMultiValueMap<>(parameters);
        fewer.remove("page");
        names.forEach(fewer::remove);
        return Addresses.of(PATH, fewer);
    }

    /** The same search, with nothing read into this piece of the words; {@code *} is all of them. */
    public String literally(String piece) {
        var more = new LinkedMultiValueMap<>(parameters);
        more.remove("page");
        if (!values(LITERAL).contains(piece)) {
            more.add(LITERAL, piece);
        }
        return Addresses.of(PATH, more);
    }

    /** A search for other words, with the same filters. */
    public String instead(String words) {
        var other = new LinkedMultiValueMap<>(parameters);
        other.remove("page");
        other.set("q", words);
        return Addresses.of(PATH, other);
    }

    /** The same words, unfiltered. */
    public String cleared() {
        var words = new LinkedMultiValueMap<String, String>();
        if (!q().isEmpty()) {
            words.add("q", q());
        }
        return Addresses.of(PATH, words);
    }
}
