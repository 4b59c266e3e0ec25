package org.minshu.catalog.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortNamesTest {

    private final ShortNames names = ShortNames.brought();

    @Test
    void officesAreKnownByTheirShortAndFormerNames() {
        assertThat(names.ofDepartment("福建省交通运输厅", List.of("福建省"))).contains("交通运输厅", "交通厅", "省交通厅");
        assertThat(names.ofDepartment("福建省海洋与渔业局", List.of("福建省"))).contains("海渔局", "渔业局");
        assertThat(names.ofDepartment("中共福建省委机构编制委员会办公室", List.of("福建省"))).contains("编办");
        assertThat(names.ofDepartment("福建省高速公路集团有限公司", List.of("福建省"))).contains("高速集团");
    }

    @Test
    void collectionsAndPlaces() {
        assertThat(names.ofLibrary("法人基础库")).contains("法人库");
        assertThat(names.ofRegion("平潭综合实验区（平潭县）")).contains("平潭");
        assertThat(names.ofRegion("福州市")).contains("福州");
    }
}
