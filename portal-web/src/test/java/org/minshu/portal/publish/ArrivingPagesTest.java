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
class ArrivingPagesTest {

    @Autowired
    MockMvcTester http;

    @Test
    void anInterruptedUploadIsListedAndEnded() {
        var entry = "/publish/datasets/30701914-000011";
        assertThat(get(entry))
                .bodyText()
                .contains("灯塔影像.zip", "62%", "再次选择同一个文件", "data-upload=\"/publish/uploads/u1\"")
                .contains("脚本.csv", "不接受这种文件")
                .contains("minshu-upload");

        assertThat(post(entry + "/uploads/u1/deletion")).hasStatus(302);
        assertThat(get(entry)).bodyText().doesNotContain("灯塔影像.zip");
    }

    @Test
    void aFileOfAnotherSiteIsAskedForAndItsFailureIsSaid() {
        var entry = "/publish/datasets/30701914-000013";

        assertThat(fetch(entry, "https://data.example/a.csv")).hasStatus(302);
        assertThat(get(entry)).bodyText().contains("https://data.example/a.csv", "正在取", "every 3s");
        assertThat(get(entry + "/arriving"))
                .hasStatusOk()
                .bodyText()
                .contains("https://data.example/a.csv")
                .doesNotContain("<html");

        assertThat(fetch(entry, "http://10.0.0.1/a.csv")).hasStatus(302);
        assertThat(get(entry)).bodyText().contains("没有取到", "该网址指向内部网络");

        assertThat(fetch(entry, "ftp://data.example/"))
                .hasStatus(422)
                .bodyText()
                .contains("网址不可用", "value=\"ftp://data.example/\"");
        assertThat(post(entry + "/remote-files/r" + "http://10.0.0.1/a.csv".hashCode() + "/deletion"))
                .hasStatus(302);
        assertThat(get(entry)).bodyText().doesNotContain("没有取到");
    }

    private MvcTestResult fetch(String entry, String url) {
        return http.post()
                .uri(entry + "/remote-files")
                .with(SignedIn.as(Role.STEWARD))
                .with(csrf())
                .param("url", url)
                .exchange();
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).with(SignedIn.as(Role.STEWARD)).exchange();
    }

    private MvcTestResult post(String address) {
        return http.post()
                .uri(address)
                .with(SignedIn.as(Role.STEWARD))
                .with(csrf())
                .exchange();
    }
}
