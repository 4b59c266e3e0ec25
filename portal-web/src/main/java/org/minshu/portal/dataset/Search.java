package org.minshu.portal.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.minshu.portal.layout.Addresses;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What somebody looks for: the API's own parameters, nothing else, and the addresses that lead on from there.
 *
 * @param parameters without blank ones
 */
public record Search(MultiValueMap<String, String> parameters) {

    static final List<String> FACETS =
            List.of("library", "openType", "department", "region", "theme", "format", "updateCycle", "level");
    private static final List<String> OTHERS = List.of("bbox", "from", "to");
    private static final String PATH = "/datasets";

    static Search of(MultiValueMap<String, String> asked) {
        var kept = new LinkedMultiValueMap<String, String>();
        keep(asked, kept, List.of("q"));
        keep(asked, kept, FACETS);
        keep(asked, kept, OTHERS);
        keep(asked, kept, List.of("sort", "page", "size"));
        return new Search(kept);
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

    /** Parameters that a form on the page carries along, hidden. */
    public List<String> carried() {
        return OTHERS.stream().filter(parameters::containsKey).toList();
    }

    /** How many values narrow the search. */
    public int filters() {
        return FACETS.stream().mapToInt(name -> values(name).size()).sum()
                + carried().size();
    }

    public String address() {
        return Addresses.of(PATH, parameters);
    }

    /** The same search without one value, from the first page. */
    String without(String name, String value) {
        var fewer = new LinkedMultiValueMap<String, String>();
        parameters.forEach((each, values) -> values.stream()
                .filter(other -> !(each.equals(name) && other.equals(value)) && !each.equals("page"))
                .forEach(other -> fewer.add(each, other)));
        return Addresses.of(PATH, fewer);
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
