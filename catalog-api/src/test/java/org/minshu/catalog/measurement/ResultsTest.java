package org.minshu.catalog.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.measurement.AppliedRule.Origin;
import org.minshu.catalog.measurement.BoundRule.Reason;
import org.minshu.client.measurement.DataRule;

class ResultsTest {

    @Test
    void aHundredMeansThatNothingFailed() {
        assertThat(Results.counted(rule("RANGE"), 1_000_000, 1, List.of()).score())
                .isEqualTo(99.9);
        assertThat(Results.counted(rule("RANGE"), 3, 0, List.of()).score()).isEqualTo(100);
        assertThat(Results.counted(rule("RANGE"), 3, 3, List.of()).score()).isZero();
    }

    @Test
    void whatWasNotCheckedCountsForNothing() {
        var results = List.of(
                Results.counted(rule("RANGE"), 10, 4, List.of()),
                Results.counted(rule("UNIQUE"), 10, 0, List.of()),
                Results.counted(rule("REQUIRED"), 10, 5, List.of()),
                Results.counted(rule("PATTERN"), 0, 0, List.of()),
                Results.unchecked(rule("REFERENCE"), Reason.REFERENCE_MISSING));
        var dimensions = Results.dimensions(results);
        assertThat(dimensions.get(DataDimension.ACCURACY)).isEqualTo(80);
        assertThat(dimensions.get(DataDimension.COMPLETENESS)).isEqualTo(50);
        assertThat(dimensions.get(DataDimension.NORMATIVITY)).isNull();
        assertThat(dimensions.get(DataDimension.CONSISTENCY)).isNull();
        assertThat(Results.total(dimensions)).isEqualTo(65);
        assertThat(Results.total(Results.dimensions(List.of()))).isNull();
    }

    @Test
    void gradesBeginAtTheirLeast() {
        assertThat(DataGrade.of(90.0)).isEqualTo("A");
        assertThat(DataGrade.of(89.9)).isEqualTo("B");
        assertThat(DataGrade.of(60.0)).isEqualTo("C");
        assertThat(DataGrade.of(0.0)).isEqualTo("D");
        assertThat(DataGrade.of(null)).isNull();
    }

    private static AppliedRule rule(String kind) {
        return new AppliedRule(DataRule.of(kind, List.of("x")), Origin.OWN, null);
    }
}
