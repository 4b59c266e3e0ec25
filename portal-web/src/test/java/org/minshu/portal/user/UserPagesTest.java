package org.minshu.portal.user;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class UserPagesTest {

    @Autowired
    MockMvcTester http;

    @Test
    void usersAreListedWithTheirRolesAndExported() {
        var authority = new Reader(http, Role.AUTHORITY);

        assertThat(authority.get("/admin/users"))
                .hasStatusOk()
                .bodyText()
                .contains("王晓", "数据专员", "已停用", "&lt;b&gt;周某")
                .doesNotContain("<b>周某", "??");
        assertThat(authority.get("/admin/users?q=nobody&lang=en"))
                .bodyText()
                .contains("Nobody like that")
                .doesNotContain("??");
        assertThat(authority.get("/admin/users/export"))
                .hasStatusOk()
                .bodyText()
                .startsWith("subject,name");
    }

    @Test
    void rightsAreChangedWithAReasonAndTheirHistoryIsShown() {
        var authority = new Reader(http, Role.AUTHORITY);
        var page = "/admin/users/one?subject=steward";

        assertThat(authority.get(page))
                .hasStatusOk()
                .bodyText()
                .contains("轮岗", "取消的角色")
                .doesNotContain("??");
        assertThat(authority.post("/admin/users/one", "subject", "steward", "etag", "\"3\"", "added", "AUDITOR"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#reason\"", "须写明理由");
        assertThat(authority.post("/admin/users/one", "subject", "steward", "etag", "\"1\"", "reason", "轮岗"))
                .hasStatus(412);
        assertThat(authority.post("/admin/users/one", "subject", "steward", "etag", "\"3\"", "reason", "轮岗"))
                .hasStatus(302)
                .hasHeader("Location", page);
    }

    @Test
    void auditorsReadAndNobodyElseDoes() {
        assertThat(new Reader(http, Role.AUDITOR).get("/admin/users/one?subject=steward"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("name=\"reason\"");
        assertThat(new Reader(http, Role.AUDITOR).post("/admin/users/one", "subject", "steward", "etag", "x"))
                .hasStatus(403);
        assertThat(new Reader(http, Role.STEWARD).get("/admin/users")).hasStatus(403);
    }
}
