package org.minshu.portal.searchlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class SearchLogPagesTest {

    static final String PAGE = "/admin/searches";

    @Autowired
    MockMvcTester http;

    @Test
    void theAuthoritySeesWhatIsSearchedFor() {
        var authority = new Reader(http, Role.AUTHORITY);
        assertThat(authority.get(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("&lt;b&gt;堵车", "量子", "未完全匹配", ">25%<", ">2.5<", ">—<")
                .doesNotContain("??", "<b>堵车");
        assertThat(authority.get(PAGE + "?nothing=true&from=2026-11-01&lang=en"))
                .bodyText()
                .contains("量子", "No full match", "nothing=true")
                .doesNotContain("??", "堵车");
        assertThat(authority.get(PAGE + "/export")).hasStatusOk().bodyText().contains("堵车");
        assertThat(new Reader(http, Role.DEVELOPER).get(PAGE)).hasStatus(403);
    }
}
