package org.minshu.portal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minshu.client.reference.RegionView;

class RegionColumnsTest {

    private final RegionColumns regions = RegionColumns.of(List.of(
            new RegionView("350000", "福建省", "Fujian", null, "PROVINCE", 1, 1),
            new RegionView("350100", "福州市", "Fuzhou", "350000", "CITY", 1, 1),
            new RegionView("350200", "厦门市", "Xiamen", "350000", "CITY", 1, 1),
            new RegionView("350128", "平潭综合实验区（平潭县）", "Pingtan", "350000", "COMPREHENSIVE_ZONE", 1, 1)));

    @ParameterizedTest
    @CsvSource({
        "350100, 350100",
        "350102, 350100",
        "350102003, 350100",
        "350128, 350128",
        "350128100, 350128",
        "福州, 350100",
        "福州市鼓楼区, 350100",
        "福建省厦门市, 350200",
        "xiamen, 350200",
        "平潭县, 350128",
        "350000, ",
        "福建省, ",
        "110000, ",
        "35, ",
        "'', "
    })
    void aValueBelongsToTheCityItIsIn(String value, String code) {
        assertThat(regions.city(value).map(RegionView::code).orElse(null)).isEqualTo(code);
    }
}
