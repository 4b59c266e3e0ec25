package org.minshu.catalog.measurement;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A score in a letter. */
enum DataGrade {
    A(90),
    B(80),
    C(60),
    D(0);

    private final int least;

    DataGrade(int least) {
        this.least = least;
    }

    int least() {
        return least;
    }

    static @Nullable String of(@Nullable Double score) {
        return score == null
                ? null
                : Arrays.stream(values())
                        .filter(grade -> score >= grade.least)
                        .findFirst()
                        .orElse(D)
                        .name();
    }
}
