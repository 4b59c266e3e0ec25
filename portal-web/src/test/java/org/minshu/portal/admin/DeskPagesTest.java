package org.minshu.portal.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.Kept;
import org.minshu.portal.PortalTest;
import org.minshu.portal.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class DeskPagesTest {

    @Autowired
    MockMvcTester http;

    private Reader authority;

    @BeforeEach
    void signIn() {
        authority = new Reader(http, Role.AUTHORITY);
    }

    @Test
    void everythingThatWaitsIsInOneListWithItsQueues() {
        assertThat(authority.get("/admin/desk"))
                .hasStatusOk()
                .bodyText()
                .contains("&lt;i&gt;企业环境信用评价", "渔船回港避风调度", "待发布", "已超时", "30701914/000008@4")
                .doesNotContain("<i>企业", "??");
        assertThat(authority.get("/admin/desk?queue=OVERDUE&kind=REQUEST&lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("overdue by", "Due first")
                .doesNotContain("30701914/000008@4", "??");
        assertThat(authority.get("/admin/desk?q=nothing")).bodyText().contains("没有符合条件的事项");
    }

    @Test
    void whatWasNotDecidedIsNamed() {
        assertThat(authority.post("/admin/desk/publications", "outcome", "RETURNED", "chosen", "30701914/000008@4"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#reason\"", "checked=\"checked\"");
        var decided =
                authority.post("/admin/desk/publications", "outcome", "PUBLISHED", "chosen", "a@1", "chosen", "b@2");
        assertThat(decided).hasStatus(302).hasHeader("Location", "/admin/desk?queue=PUBLISH");
        Kept.canBeKept(decided);
        assertThat(new Reader(http, Role.STEWARD).get("/admin/desk")).hasStatus(403);
    }
}
