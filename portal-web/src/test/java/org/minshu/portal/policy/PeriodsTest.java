package org.minshu.portal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

    @ParameterizedTest
    @CsvSource({"P1Y, 1, Y", "P6M, 6, M", "P90D, 90, D", "P1Y6M, 18, M", "P2W, 14, D", "P12M, 12, M", "P1Y2D, '', D"})
    void theFormShowsAPeriodInOneUnitOrNotAtAll(String value, String amount, String unit) {
        assertThat(Periods.amount(value)).isEqualTo(amount);
        assertThat(Periods.unit(value)).isEqualTo(unit);
    }
}
