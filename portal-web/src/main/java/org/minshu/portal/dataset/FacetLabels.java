package org.minshu.portal.dataset;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.minshu.portal.layout.Words;

/** What the values of search parameters are called. */
record FacetLabels(Words words) {

    /** Of values between commas. */
    String ofAll(String name, String values) {
        return Arrays.stream(values.split(",", -1))
                .map(value -> of(name, value))
                .collect(Collectors.joining("/"));
    }

    String of(String name, String value) {
        return switch (name) {
            case "library" -> words.library(value);
            case "department" -> words.department(value);
            case "region" -> words.region(value);
            case "openType", "updateCycle", "theme" -> words.term(name, value);
            case "level" -> String.valueOf(words.pick("%s 级".formatted(value), "Level %s".formatted(value)));
            default -> value;
        };
    }
}
