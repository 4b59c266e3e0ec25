package org.minshu.launch.demo.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.minshu.client.reference.DepartmentForm;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.code.SocialCreditCode;

class SeedsTest {

    @Test
    void theWholeSeedIsThere() {
        assertThat(Seeds.datasets()).hasSize(104);
        assertThat(Seeds.datasets().stream()
                        .mapToInt(dataset -> dataset.items().size())
                        .sum())
                .isEqualTo(1_167);
        assertThat(Seeds.departments()).hasSize(37);
        assertThat(Seeds.libraries()).hasSize(7);
        assertThat(Seeds.scenarios()).hasSize(42);
        assertThat(Seeds.regions()).hasSize(94);
    }

    @Test
    void registeringInTheOrderOfTheFileGivesTheCodesOfTheSeed() {
        Map<String, DepartmentForm> departments =
                Seeds.departments().stream().collect(Collectors.toMap(Seed::key, Seed::form));
        var last = new HashMap<String, Long>();
        for (var dataset : Seeds.datasets()) {
            var classCode = departments.get(dataset.providerKey()).classCode();
            long number = last.merge(classCode, 1L, Long::sum);
            assertThat(dataset.resourceCode())
                    .isEqualTo(ResourceCode.of(classCode, number).value());
        }
    }

    @Test
    void creditCodesHaveTheirCheckCharacter() {
        assertThat(Seeds.departments())
                .allMatch(
                        department -> SocialCreditCode.isValid(department.form().creditCode()));
    }

    @Test
    void everyRegionFollowsItsParent() {
        var seen = new HashMap<String, String>();
        for (var region : Seeds.regions()) {
            assertThat(region.form().parent() == null
                            || seen.containsKey(region.form().parent()))
                    .as(region.key())
                    .isTrue();
            seen.put(region.key(), region.form().level());
        }
    }

    @Test
    void everyGeneratedItemIsInTheDictionary() {
        for (var dataset : Seeds.datasets()) {
            if (dataset.generator() != null) {
                assertThat(dataset.generator().propertyNames())
                        .as(dataset.id())
                        .containsExactlyInAnyOrderElementsOf(dataset.items().stream()
                                .map(item -> item.name())
                                .toList());
            }
        }
    }

    @Test
    void scenariosNameDatasetsOfTheSeed() {
        var codes = Seeds.datasets().stream().collect(Collectors.toMap(SeedDataset::resourceCode, Function.identity()));
        assertThat(Seeds.scenarios())
                .allMatch(scenario -> codes.keySet().containsAll(scenario.form().datasets()));
    }
}
