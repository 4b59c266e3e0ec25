package org.minshu.portal.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class PushedRowsPagesTest {

    private static final String ENTRY = "/publish/datasets/30701914-000013";

    @Autowired
    MockMvcTester http;

    @Test
    void aTableIsMadeAndItsBatchesAreToldOf() {
        var made = declare("监测");
        var page = ENTRY + "/files/T" + "监测.jsonl".hashCode() + "/rows";
        assertThat(made).hasStatus(302).hasRedirectedUrl(page);

        assertThat(http.get().uri(ENTRY).with(SignedIn.as(Role.STEWARD)))
                .bodyText()
                .contains("监测.jsonl", "href=\"" + page + "\"");
        assertThat(http.get().uri(page).with(SignedIn.as(Role.STEWARD)))
                .bodyText()
                .contains("监测.jsonl：推送的数据", "/rows?batch=2026-12-01&amp;mode=append", "hx-trigger=\"every 2s\"")
                .contains("采用 1,440 行", "2 行未采用", "第 7 行", "<code>ammonia</code>", "值的类型不对", "等待合并");
        assertThat(http.get().uri(page).header("HX-Request", "true").with(SignedIn.as(Role.STEWARD)))
                .bodyText()
                .contains("2026-12-02")
                .doesNotContain("<html");
    }

    @Test
    void aNameThatIsNoneIsRefusedWhereItWasTyped() {
        assertThat(declare("a/b")).hasStatus(422).bodyText().contains("文件名不正确", "value=\"a/b\"");
    }

    private MvcTestResult declare(String name) {
        return http.post()
                .uri(ENTRY + "/pushed-tables")
                .with(SignedIn.as(Role.STEWARD))
                .with(csrf())
                .param("name", name)
                .exchange();
    }
}
