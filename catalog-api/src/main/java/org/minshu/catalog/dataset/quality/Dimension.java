package org.minshu.catalog.dataset.quality;

import java.util.Arrays;

/** What rules are about: those of the European Metadata Quality Assessment. */
enum Dimension {
    FINDABILITY,
    ACCESSIBILITY,
    INTEROPERABILITY,
    REUSABILITY,
    CONTEXTUALITY;

    /** The most points that it can give. */
    int most() {
        return Arrays.stream(QualityRule.values())
                .filter(rule -> rule.dimension() == this)
                .mapToInt(QualityRule::weight)
                .sum();
    }
}
