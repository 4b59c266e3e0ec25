package org.minshu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SearchQueryTest {

    private final SearchQuery query = SearchQuery.of("水");

    @Test
    void refusesPagesBeyondTheLimit() {
        assertThat(query.page(100, 100).page()).isEqualTo(100);
        assertThatIllegalArgumentException().isThrownBy(() -> query.page(101, 100));
        assertThatIllegalArgumentException().isThrownBy(() -> query.page(1_000_000_000, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> query.page(0, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> query.page(1, 101));
    }

    @Test
    void refusesTextsBeyondTheLimit() {
        assertThatIllegalArgumentException().isThrownBy(() -> SearchQuery.of("水".repeat(201)));
    }

    @Test
    void refusesReversedBoxes() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BoundingBox(119, 24, 118, 25));
        assertThatIllegalArgumentException().isThrownBy(() -> new BoundingBox(118, 25, 119, 24));
        assertThatIllegalArgumentException().isThrownBy(() -> new BoundingBox(118, Double.NaN, 119, 24));
    }
}
