package org.minshu.portal.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the page says of files while a worker reads them, and after. */
@PortalTest
class ReadingPagesTest {

    @Autowired
    MockMvcTester http;

    private String entry = "";

    @BeforeEach
    void anEntryOfItsOwn() {
        entry = String.valueOf(http.post()
                .uri("/publish/datasets/new")
                .with(SignedIn.as(Role.STEWARD))
                .with(csrf())
                .param("/title", "灯塔名录")
                .param("/summary", "沿海灯塔与助航设施。")
                .param("do", "save")
                .exchange()
                .getResponse()
                .getHeader("Location"));
    }

    @Test
    void theStepsAreShownUntilThereIsAVerdict() {
        upload("done-表.csv");
        assertThat(files())
                .contains("2 个数据表", "1,440 行未能读取", "CSV")
                .doesNotContain("every 2s", "<noscript>", "aria-current");

        upload("waiting-表.csv");
        assertThat(files()).contains("排队中", "every 2s", "<li>识别类型").doesNotContain("aria-current");

        upload("going-表.csv");
        assertThat(files())
                .contains("读取中", "value=\"20\"", "every 2s", "刷新查看进度")
                .contains("<li class=\"is-done\">识别类型", "<li aria-current=\"step\">转换数据", "<li>统计各列");
    }

    @Test
    void whyAFileCannotBeReadIsSaid() {
        upload("done-锁.xlsx");
        upload("done-文.pdf");

        assertThat(files()).contains("未能读取", "文件已加密，无法读取。", "(EncryptedPackage)", "已提取正文，可搜索");
        assertThat(files("?lang=en")).contains("Not readable", "The file is encrypted.", "Its text can be searched");
    }

    private void upload(String name) {
        assertThat(http.post()
                        .uri(entry + "/files")
                        .multipart()
                        .file(new MockMultipartFile("file", name, "text/csv", new byte[] {'a'}))
                        .with(SignedIn.as(Role.STEWARD))
                        .with(csrf()))
                .hasStatus(302);
    }

    private String files() {
        return files("");
    }

    private String files(String query) {
        var answer = http.get()
                .uri(entry + "/files" + query)
                .with(SignedIn.as(Role.STEWARD))
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
