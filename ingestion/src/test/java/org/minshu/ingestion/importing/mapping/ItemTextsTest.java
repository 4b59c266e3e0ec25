package org.minshu.ingestion.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ItemTextsTest {

    @Test
    void separatorsInsideBracketsSeparateNothing() {
        assertThat(ItemTexts.split("行政區(行政區名稱、代碼)，地號；year(年度，預算所屬年度)"))
                .containsExactly("行政區(行政區名稱、代碼)", "地號", "year(年度，預算所屬年度)");
    }

    @Test
    void numbersMaySeparateItems() {
        assertThat(ItemTexts.split("1.編號2.取水點位置3.備註")).containsExactly("編號", "取水點位置", "備註");
    }

    @Test
    void aDecimalNumberIsNoSeparator() {
        assertThat(ItemTexts.split("PM2.5濃度、風速")).containsExactly("PM2.5濃度", "風速");
    }

    @Test
    void aColumnNameBeforeABracketOrColonKeepsItsChineseLabel() {
        assertThat(ItemText.parse("year(年度，預算所屬年度)")).isEqualTo(new ItemText("year", "年度，預算所屬年度", null));
        assertThat(ItemText.parse("tel:電話")).isEqualTo(new ItemText("tel", "電話", null));
    }

    @Test
    void anExplanationOfAChineseNameBecomesItsDescription() {
        assertThat(ItemText.parse("行政區(桃園市十三個行政區)")).isEqualTo(new ItemText("行政區", "行政區", "桃園市十三個行政區"));
        assertThat(ItemText.parse("區段代碼(區段代碼)")).isEqualTo(new ItemText("區段代碼", "區段代碼", null));
    }
}
