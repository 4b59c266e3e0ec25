package org.minshu.catalog.dataset.quality;

import java.util.Arrays;

/** A score in a word. */
enum Grade {
    EXCELLENT(85, 100),
    GOOD(70, 84),
    SUFFICIENT(50, 69),
    POOR(0, 49);

    private final int least;
    private final int most;

    Grade(int least, int most) {
        this.least = least;
        this.most = most;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    static Grade of(int score) {
        return Arrays.stream(values())
                .filter(grade -> score >= grade.least)
                .findFirst()
                .orElse(POOR);
    }
}
