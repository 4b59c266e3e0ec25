package org.minshu.portal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class SynonymPagesTest {

    static final String PAGE = "/admin/synonyms";

    @Autowired
    MockMvcTester http;

    @Test
    void theAuthorityReadsAndChangesThem() {
        var authority = new Reader(http, Role.AUTHORITY);
        assertThat(authority.get(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("堵车, 塞车", "补充交通词")
                .doesNotContain("??");
        assertThat(authority.get(PAGE + "?version=1&lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("堵车 =&gt; 拥堵", "Search synonyms")
                .doesNotContain("??");
        assertThat(authority.post(PAGE, "etag", "\"2\"", "rules", "孤单", "reason", "补充"))
                .hasStatus(422)
                .bodyText()
                .contains("第 1 行", "孤单");
        assertThat(authority.post(PAGE, "etag", "\"1\"", "rules", "堵车, 塞车", "reason", "补充"))
                .hasStatus(412);
        assertThat(authority.post(PAGE, "etag", "\"2\"", "rules", "堵车, 塞车", "reason", "补充"))
                .hasStatus3xxRedirection();
    }

    @Test
    void othersDoNot() {
        assertThat(new Reader(http, Role.AUDITOR).get(PAGE))
                .bodyText()
                .contains("readonly")
                .doesNotContain("保存并生效");
        assertThat(new Reader(http, Role.DEVELOPER).get(PAGE)).hasStatus(403);
    }
}
