package org.minshu.portal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class ImportPagesTest {

    @Autowired
    MockMvcTester http;

    @Test
    void theRegisterLeadsToSpreadsheetsOfWhatItShows() {
        assertThat(get("/publish?state=DRAFT"))
                .bodyText()
                .contains("/publish/exports/xlsx?", "state=DRAFT", "/publish/imports");
        assertThat(get("/publish/exports/csv?state=DRAFT&nonsense=1"))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"register.csv\"")
                .bodyText()
                .isEqualTo("csv{state=[DRAFT]}");
        assertThat(get("/publish/exports/exe")).hasStatus(404);
        assertThat(get("/publish/imports/template")).hasStatusOk();
    }

    @Test
    void aFormIsBroughtInAndItsProgressShown() {
        assertThat(get("/publish/imports?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("大表.xlsx")
                .doesNotContain("??");
        assertThat(upload("大表.xlsx", "x")).hasStatus(302).hasHeader("Location", "/publish/imports/1");
        assertThat(get("/publish/imports/1"))
                .hasStatusOk()
                .bodyText()
                .contains("正在处理", "hx-trigger=\"every 2s\"", "可以离开本页")
                .doesNotContain("??", "/refusals");
        assertThat(get("/publish/imports/2?lang=en"))
                .bodyText()
                .contains("Check only", "/publish/imports/2/refusals")
                .doesNotContain("every 2s", "??");
        assertThat(get("/publish/imports/2/refusals")).hasStatusOk();
    }

    @Test
    void whatIsNotTheFormIsRefusedInWords() {
        assertThat(upload("错.xlsx", "x")).hasStatus(422).bodyText().contains("表头不符合要求", "名字");
        assertThat(upload("", "")).hasStatus(422).bodyText().contains("文件是空的");
    }

    @Test
    void othersAreTurnedAway() {
        assertThat(http.get().uri("/publish/imports").with(SignedIn.as(Role.DEVELOPER)))
                .hasStatus(403);
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).with(SignedIn.as(Role.STEWARD)).exchange();
    }

    private MvcTestResult upload(String name, String content) {
        return http.post()
                .uri("/publish/imports")
                .multipart()
                .file(new MockMultipartFile("file", name, null, content.getBytes(StandardCharsets.UTF_8)))
                .with(SignedIn.as(Role.STEWARD))
                .with(csrf())
                .exchange();
    }
}
