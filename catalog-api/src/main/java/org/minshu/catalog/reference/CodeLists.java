package org.minshu.catalog.reference;

import java.util.Map;
import java.util.Set;

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

    public Set<String> list(String name) {
        return terms.getOrDefault(name, Set.of());
    }
}
