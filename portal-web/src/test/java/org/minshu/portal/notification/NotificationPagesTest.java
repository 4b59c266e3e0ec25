package org.minshu.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class NotificationPagesTest {

    @Autowired
    MockMvcTester http;

    @Test
    void whatIsNewIsToldAndReadOnce() {
        var reader = new Reader(http, Role.AUTHORITY);

        assertThat(reader.get("/console/notifications"))
                .hasStatusOk()
                .bodyText()
                .contains("申请 SQ-2026-000779 将于", "需要补正（王处）", "&lt;b&gt;请说明&lt;/b&gt;", "未读（2）")
                .doesNotContain("??");
        assertThat(http.get().uri("/console/notifications/count"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("ms-count");
        assertThat(reader.post("/console/notifications/read", "id", "2")).hasStatus(302);
        assertThat(reader.get("/console/notifications?unread=true&lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Unread (1)")
                .doesNotContain("SQ-2026-000779", "??");
        assertThat(http.get().uri("/console/notifications")).hasStatus(302);
    }
}
