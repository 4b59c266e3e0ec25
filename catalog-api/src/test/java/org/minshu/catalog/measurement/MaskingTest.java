package org.minshu.catalog.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minshu.client.dataset.DatasetMetadata.DataItem;

class MaskingTest {

    private static final Items OPEN = new Items(
            List.of(
                    new DataItem("station", "站点", "C", null, null, "NONE", null),
                    new DataItem("phone", "电话", "C", null, null, "PERSONAL", null)),
            false);

    @ParameterizedTest
    @CsvSource({"110105194912310021,110*************21", "欧阳修,欧**", "王五,王*", "x,*", "13800138000,138******00"})
    void itsOwnerRecognisesAValueAndNobodyElse(String value, String masked) {
        assertThat(Masking.masked(value)).isEqualTo(masked);
    }

    @Test
    void onlyWhatTheDictionaryCallsHarmlessIsShown() {
        var masking = new Masking(OPEN);
        assertThat(masking.show(DataRuleKind.PATTERN, "站点", "石砻")).isEqualTo("石砻");
        assertThat(masking.show(DataRuleKind.PATTERN, "phone", "13800138000")).isEqualTo("138******00");
        assertThat(masking.show(DataRuleKind.PATTERN, "unknown", "石砻")).isEqualTo("石*");
        assertThat(masking.show(DataRuleKind.ID_NUMBER, "station", "11010519491231002X"))
                .doesNotContain("1949");
        assertThat(new Masking(new Items(OPEN.items(), true)).show(DataRuleKind.PATTERN, "station", "石砻"))
                .isEqualTo("石*");
    }
}
