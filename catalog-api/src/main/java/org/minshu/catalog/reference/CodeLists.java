package org.minshu.catalog.reference;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.DatasetMetadata;

/**
 * What entries may refer to, at one moment.
 *
 * @param classCodes by the key of a department, the eight digits its resource codes begin with
 * @param libraries keys
 * @param regions codes
 * @param terms codes by the name of a list that is data
 */
public record CodeLists(
        Map<String, String> classCodes, Set<String> libraries, Set<String> regions, Map<String, Set<String>> terms) {

    public CodeLists {
        classCodes = Map.copyOf(classCodes);
        libraries = Set.copyOf(libraries);
        regions = Set.copyOf(regions);
        terms = Map.copyOf(terms);
    }

    /** The same, and what an entry has from before: retired values stay where they are. */
    public CodeLists keeping(DatasetMetadata metadata) {
        var coverage = metadata.coverage();
        return plusDepartment(metadata.department())
                .plus("library", metadata.libraries())
                .plus("region", coverage == null ? null : coverage.regions())
                .plus("theme", one(metadata.theme()))
                .plus("formatType", one(metadata.formatType()));
    }

    /** Whether all that the metadata name can be chosen. */
    public boolean offers(DatasetMetadata metadata) {
        var coverage = metadata.coverage();
        return offers(classCodes.keySet(), one(metadata.department()))
                && offers(libraries, metadata.libraries())
                && offers(regions, coverage == null ? null : coverage.regions())
                && offers(list("theme"), one(metadata.theme()))
                && offers(list("formatType"), one(metadata.formatType()));
    }

    private static boolean offers(Set<String> list, @Nullable Collection<String> codes) {
        return codes == null || list.containsAll(codes);
    }

    /** The same, and these values of a list. */
    CodeLists plus(String list, @Nullable Collection<String> codes) {
        if (codes == null || codes.isEmpty()) {
            return this;
        }
        return switch (list) {
            case "library" -> new CodeLists(classCodes, union(libraries, codes), regions, terms);
            case "region" -> new CodeLists(classCodes, libraries, union(regions, codes), terms);
            default -> {
                var more = new HashMap<>(terms);
                more.put(list, union(list(list), codes));
                yield new CodeLists(classCodes, libraries, regions, more);
            }
        };
    }

    /** A retired department's own class code is not given out any more. */
    CodeLists plusDepartment(@Nullable String key) {
        if (key == null || classCodes.containsKey(key)) {
            return this;
        }
        var more = new HashMap<>(classCodes);
        more.put(key, "");
        return new CodeLists(more, libraries, regions, terms);
    }

    private static Set<String> union(Set<String> some, Collection<String> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    static @Nullable List<String> one(@Nullable String code) {
        return code == null ? null : List.of(code);
    }

    public Set<String> list(String name) {
        return terms.getOrDefault(name, Set.of());
    }
}
