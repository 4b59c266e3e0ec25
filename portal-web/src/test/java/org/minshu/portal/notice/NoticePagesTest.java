package org.minshu.portal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class NoticePagesTest {

    @Autowired
    MockMvcTester http;

    private Reader authority;

    @BeforeEach
    void signIn() {
        authority = new Reader(http, Role.AUTHORITY);
    }

    @Test
    void theFrontPageAndTheListLeadToANotice() {
        assertThat(http.get().uri("/")).bodyText().contains("href=\"/notices/1\"", "href=\"/notices\"");
        assertThat(http.get().uri("/notices"))
                .hasStatusOk()
                .bodyText()
                .contains("&lt;b&gt;系统&lt;/b&gt;维护公告", "8月1日至8月31日")
                .doesNotContain("旧公告", "<b>系统", "??");
        assertThat(http.get().uri("/notices/1"))
                .hasStatusOk()
                .bodyText()
                .contains("<p class=\"ms-text\">周六暂停下载。</p>", "<p class=\"ms-text\">请提前安排。</p>");
        assertThat(http.get().uri("/notices/1?lang=en")).bodyText().contains("No downloads on Saturday.");
        assertThat(http.get().uri("/notices/9")).hasStatus(404).bodyText().contains("没有这条公告");
        assertThat(http.get().uri("/notices/abc")).hasStatus(400);
    }

    @Test
    void theAuthoritySeesAllAndWritesMore() {
        assertThat(authority.get("/admin/notices"))
                .hasStatusOk()
                .bodyText()
                .contains("旧公告", "已到期", "正在显示", "href=\"/admin/notices/new\"")
                .doesNotContain("??");
        assertThat(authority.get("/admin/notices/new"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("??", "name=\"revision\"");
        assertThat(authority.post("/admin/notices/new", "titleZh", "新公告", "textZh", "内容", "from", "2026-08-01"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/admin/notices");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndWhatWasTypedStays() {
        assertThat(authority.post("/admin/notices/new", "titleZh", " ", "textZh", "写了很久的内容"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#titleZh\"", "请填写标题。", "写了很久的内容");
    }

    @Test
    void whoComesSecondKeepsTheirWords() {
        assertThat(authority.post("/admin/notices/1", "revision", "7", "titleZh", "我的说法"))
                .hasStatus(412)
                .bodyText()
                .contains("我的说法", "name=\"revision\" value=\"1\"");
        assertThat(authority.post("/admin/notices/1", "revision", "1", "titleZh", "我的说法"))
                .hasRedirectedUrl("/admin/notices");
        assertThat(authority.post("/admin/notices/1/deletion", "revision", "7")).hasStatus(412);
        assertThat(authority.post("/admin/notices/1/deletion", "revision", "1")).hasRedirectedUrl("/admin/notices");
    }

    @Test
    void othersAreTurnedAway() {
        assertThat(new Reader(http, Role.STEWARD).get("/admin/notices")).hasStatus(403);
        assertThat(new Reader(http, Role.DEVELOPER).post("/admin/notices/1/deletion", "revision", "1"))
                .hasStatus(403);
        assertThat(http.get().uri("/admin/notices/new")).hasStatus(302);
    }
}
