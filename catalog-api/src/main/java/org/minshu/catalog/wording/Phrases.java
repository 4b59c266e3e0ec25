package org.minshu.catalog.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.minshu.search.Facet;
import org.minshu.search.text.Folding;

/** What the product itself understands: filler, kinds of files, how often and for whom. */
final class Phrases {

    private static final Map<String, Facet> WISHES =
            Map.of("format", Facet.FORMAT, "updateCycle", Facet.UPDATE_CYCLE, "openType", Facet.OPEN_TYPE);

    private Phrases() {}

    /** By folded phrase. */
    static Map<String, Meaning> brought() {
        var phrases = new HashMap<String, Meaning>();
        Lines.of("filler.txt")
                .flatMap(line -> Lines.words(line).stream())
                .forEach(phrase -> phrases.put(Folding.fold(phrase), new Meaning.Filler()));
        Lines.of("wishes.txt").forEach(line -> read(line, phrases));
        return phrases;
    }

    /** {@code format CSV = csv, csv文件}; an exclamation mark demands it. */
    private static void read(String line, Map<String, Meaning> phrases) {
        var sides = line.split("=", 2);
        var head = sides[0].strip().split(" +", 2);
        var meaning = head[0].equals("newest") ? new Meaning.Newest() : meaning(head[0], values(head[1]));
        Lines.words(sides[1]).forEach(phrase -> phrases.put(Folding.fold(phrase), meaning));
    }

    private static Meaning meaning(String name, Set<String> values) {
        return name.startsWith("!")
                ? new Meaning.Demand(Objects.requireNonNull(WISHES.get(name.substring(1))), values)
                : new Meaning.Wish(Objects.requireNonNull(WISHES.get(name)), values);
    }

    private static Set<String> values(String list) {
        return List.of(list.split("\\|", -1)).stream().map(String::strip).collect(Collectors.toSet());
    }
}
