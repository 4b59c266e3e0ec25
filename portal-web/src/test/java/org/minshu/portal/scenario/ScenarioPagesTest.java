package org.minshu.portal.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minshu.portal.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class ScenarioPagesTest {

    @Autowired
    MockMvcTester http;

    @Test
    void scenariosAreFilteredByField() {
        assertThat(http.get().uri("/scenarios?field=eco"))
                .bodyText()
                .contains("闽江流域水质预警溯源", "aria-current=\"true\"", "生态环保");
        assertThat(http.get().uri("/scenarios?field=fin")).bodyText().contains("没有符合条件的场景");
    }

    @Test
    void aScenarioSaysWhichDataItUses() {
        assertThat(http.get().uri("/scenarios/S28?lang=en"))
                .bodyText()
                .contains(
                        "Minjiang water quality early warning", "href=\"/datasets/30701937-000001\"", "On application");
    }

    @Test
    void anUnknownScenarioIsNotFound() {
        assertThat(http.get().uri("/scenarios/nothing"))
                .hasStatus(404)
                .bodyText()
                .contains("没有这个应用场景");
    }
}
