package org.minshu.catalog.dataset.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Scene;
import org.minshu.client.dataset.DatasetMetadata;
import tools.jackson.databind.json.JsonMapper;

class QualityRuleTest {

    final Map<String, Object> metadata = Scene.metadata("sthjt");

    @Test
    void allRulesTogetherGiveAHundredPoints() {
        assertThat(Arrays.stream(QualityRule.values())
                        .mapToInt(QualityRule::weight)
                        .sum())
                .isEqualTo(100);
        assertThat(Arrays.stream(Dimension.values()).mapToInt(Dimension::most).sum())
                .isEqualTo(100);
    }

    @Test
    void whatIsMissedIsNamedHeaviestFirst() {
        var score = score(0);

        assertThat(score.missed())
                .containsExactly("DATA", "KEYWORDS", "LICENCE", "SUMMARY", "LIBRARY", "PERIOD", "ITEM_DESCRIPTIONS");
        assertThat(score.total()).isEqualTo(56);
        assertThat(Grade.of(score.total())).isEqualTo(Grade.SUFFICIENT);
    }

    @Test
    void aFileOrAnAddressMakesDataAccessible() {
        assertThat(score(1).missed()).doesNotContain("DATA");
        metadata.put("landingPage", "https://data.example/water");
        assertThat(score(0).missed()).doesNotContain("DATA");
    }

    @Test
    void whatADefaultStandsForIsNotStated() {
        metadata.put("defaulted", List.of("theme", "updateCycle"));

        assertThat(score(0).missed()).contains("THEME", "CYCLE");
    }

    @Test
    void documentsNeedNoItems() {
        metadata.put("formatCategory", "E_FILE");
        metadata.put("formatType", "PDF");
        metadata.remove("items");

        assertThat(score(0).missed())
                .contains("FORMAT")
                .doesNotContain("ITEMS", "ITEM_TYPES", "ITEM_LABELS", "ITEM_DESCRIPTIONS");
    }

    @Test
    void nothingStatedMeetsNothingAndBreaksNothing() {
        metadata.clear();

        assertThat(score(0).total()).isEqualTo(17);
    }

    @Test
    void newDataAreDueByTheStatedCycle() {
        var day = LocalDate.of(2026, 1, 31);

        assertThat(UpdateRhythm.due("MONTHLY", day)).contains(LocalDate.of(2026, 2, 28));
        assertThat(UpdateRhythm.due("YEARLY", day)).contains(LocalDate.of(2027, 1, 31));
        assertThat(UpdateRhythm.due("IRREGULAR", day)).isEmpty();
        assertThat(UpdateRhythm.due("nonsense", day)).isEmpty();
        assertThat(UpdateRhythm.due(null, day)).isEmpty();
    }

    private QualityScore score(int files) {
        var json = JsonMapper.shared();
        return QualityScore.of(new Measured(json.convertValue(metadata, DatasetMetadata.class), files));
    }
}
