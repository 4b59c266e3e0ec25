package org.minshu.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.model.vocabulary.ReviewTrack.FAST_TRACK;
import static org.minshu.model.vocabulary.ReviewTrack.STANDARD;
import static org.minshu.model.vocabulary.ReviewTrack.STRICT;

import org.junit.jupiter.api.Test;

class ReviewTrackTest {

    @Test
    void lowLevelsWithoutPersonalInformationAreFast() {
        assertThat(ReviewTrack.of(1, false)).isEqualTo(FAST_TRACK);
        assertThat(ReviewTrack.of(2, false)).isEqualTo(FAST_TRACK);
    }

    @Test
    void personalInformationOrLevelThreeIsStandard() {
        assertThat(ReviewTrack.of(1, true)).isEqualTo(STANDARD);
        assertThat(ReviewTrack.of(3, false)).isEqualTo(STANDARD);
        assertThat(ReviewTrack.of(3, true)).isEqualTo(STANDARD);
    }

    @Test
    void levelFourIsStrict() {
        assertThat(ReviewTrack.of(4, false)).isEqualTo(STRICT);
    }
}
