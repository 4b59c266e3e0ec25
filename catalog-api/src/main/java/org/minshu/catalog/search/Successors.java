package org.minshu.catalog.search;

import java.util.Arrays;
import org.minshu.catalog.reference.References;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Reads a search that names a department of before as one that names the department of today. */
@Component
class Successors {

    private static final String DEPARTMENT = "department";

    private final References references;

    Successors(References references) {
        this.references = references;
    }

    SearchParameters read(MultiValueMap<String, String> query) {
        var named = query.get(DEPARTMENT);
        if (named == null || named.isEmpty()) {
            return new SearchParameters(query);
        }
        var today = references.successors();
        var said = new LinkedMultiValueMap<>(query);
        said.put(
                DEPARTMENT,
                named.stream()
                        .flatMap(value -> Arrays.stream(value.split(",", -1)))
                        .map(String::strip)
                        .map(key -> today.getOrDefault(key, key))
                        .toList());
        return new SearchParameters(said);
    }
}
