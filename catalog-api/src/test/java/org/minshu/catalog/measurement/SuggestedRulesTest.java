package org.minshu.catalog.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.dataset.metadata.MetadataText;
import org.minshu.client.measurement.DataRule;

class SuggestedRulesTest {

    @Test
    void aDictionarySaysWhatCanBeDemanded() {
        var metadata = new MetadataText().read("""
                {"updateCycle": "DAILY", "items": [
                  {"name": "code", "label": "统一社会信用代码", "primaryKey": true},
                  {"name": "idno", "label": "法定代表人身份证号"},
                  {"name": "area", "label": "行政区划代码"}, {"name": "remark"}]}""");
        assertThat(SuggestedRules.of(metadata))
                .containsExactly(
                        DataRule.of("DICTIONARY", List.of()),
                        DataRule.of("WHOLE", List.of()),
                        DataRule.of("UNIQUE", List.of("code")),
                        DataRule.of("REQUIRED", List.of("code")),
                        DataRule.of("CREDIT_CODE", List.of("code")),
                        DataRule.of("ID_NUMBER", List.of("idno")),
                        DataRule.of("ADMIN_CODE", List.of("area")),
                        DataRule.of("FRESH", List.of()),
                        DataRule.of("REACHABLE", List.of()));
        assertThat(SuggestedRules.of(new MetadataText().read("{\"updateCycle\": \"IRREGULAR\"}")))
                .containsExactly(DataRule.of("WHOLE", List.of()), DataRule.of("REACHABLE", List.of()));
    }
}
