package org.minshu.model.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class VectorTest {

    private static final Vector EAST = Vector.of(1, 0);
    private static final Vector NORTH_EAST = Vector.of(0.6f, 0.8f);

    @Test
    void itSurvivesBytes() {
        assertThat(Vector.of(NORTH_EAST.bytes())).isEqualTo(NORTH_EAST);
        assertThat(NORTH_EAST.bytes()).hasSize(8);
    }

    @Test
    void likenessIsTheCosine() {
        assertThat(EAST.likeness(NORTH_EAST)).isCloseTo(0.6, within(1e-6));
        assertThat(EAST.likeness(EAST)).isCloseTo(1, within(1e-6));
    }

    @Test
    void theMiddleIsAsNearToEach() {
        var middle = Vector.middle(List.of(EAST, NORTH_EAST));

        assertThat(middle.likeness(EAST)).isCloseTo(middle.likeness(NORTH_EAST), within(1e-6));
        assertThat(middle.likeness(middle)).isCloseTo(1, within(1e-6));
        assertThat(Vector.middle(List.of(EAST))).isEqualTo(EAST);
        assertThatThrownBy(() -> Vector.middle(List.of(EAST, Vector.of(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodyChangesItFromOutside() {
        var numbers = new float[] {1, 0};
        var vector = Vector.of(numbers);
        numbers[0] = 0;
        vector.numbers()[0] = 0;

        assertThat(vector).isEqualTo(EAST);
    }

    @Test
    void whatIsNoDirectionIsRefused() {
        assertThatThrownBy(() -> Vector.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Vector.of(Float.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Vector.of(3, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EAST.likeness(Vector.of(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
