package org.minshu.portal.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minshu.portal.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class HelpTest {

    @Autowired
    MockMvcTester http;

    @ParameterizedTest
    @ValueSource(strings = {"/help", "/help/find", "/help/request", "/help/api", "/help/publish", "/accessibility"})
    void everyTextIsThereInBothLanguages(String address) {
        var zh = http.get().uri(address).exchange();
        var en = http.get().uri(address + "?lang=en").exchange();

        assertThat(zh)
                .hasStatusOk()
                .bodyText()
                .containsPattern("<h1>[^<]*\\p{IsHan}")
                .doesNotContain("??");
        assertThat(en)
                .hasStatusOk()
                .bodyText()
                .containsPattern("<h1>[A-Z][a-z]")
                .doesNotContain("??");
    }

    @Test
    void theFooterLeadsToHelpNoticesAndTheStatement() {
        assertThat(http.get().uri("/libraries"))
                .bodyText()
                .contains("href=\"/help\"", "href=\"/notices\"", "href=\"/accessibility\"");
    }

    @Test
    void theExampleCallNamesThisPlatform() {
        assertThat(http.get().uri("/help/api")).bodyText().contains("curl \"http://localhost/api/v1/datasets");
    }

    @Test
    void helpOnSomethingElseIsNotFound() {
        assertThat(http.get().uri("/help/__proto__")).hasStatus(404);
    }
}
