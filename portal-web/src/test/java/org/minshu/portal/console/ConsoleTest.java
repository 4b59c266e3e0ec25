package org.minshu.portal.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minshu.portal.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class ConsoleTest {

    private static final OAuth2AuthenticationToken DEVELOPER = new OAuth2AuthenticationToken(
            new DefaultOAuth2User(List.of(), Map.of("sub", "developer"), "sub"), List.of(), "minshu");

    @Autowired
    MockMvcTester http;

    @Test
    void theOverviewShowsRequestsGrantsAndScenarios() {
        assertThat(http.get().uri("/console").with(authentication(DEVELOPER)))
                .hasStatusOk()
                .bodyText()
                .contains("即将到期", "敖江小流域污染来源判断", "渔港基础信息");
    }

    @Test
    void grantsAreListedByState() {
        assertThat(http.get().uri("/console/grants?state=REVOKED").with(authentication(DEVELOPER)))
                .hasStatusOk()
                .bodyText()
                .contains("SQ-2026-000205", "用途与申请不符，已约谈。")
                .doesNotContain("SQ-2026-000312");
        assertThat(http.get().uri("/console/grants?state=SCHEDULED").with(authentication(DEVELOPER)))
                .hasStatusOk()
                .bodyText()
                .contains("还没有授权");
    }

    @Test
    void theMenuLeadsToTheConsole() {
        assertThat(http.get().uri("/console").with(authentication(DEVELOPER)))
                .bodyText()
                .contains("href=\"/console\"", "href=\"/requests\"");
    }
}
