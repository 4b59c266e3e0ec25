package org.minshu.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class CalendarPagesTest {

    @Autowired
    MockMvcTester http;

    @Test
    void aYearShowsItsDaysAndTheGapsOfOthers() {
        assertThat(new Reader(http, Role.AUTHORITY).get("/admin/calendar?year=2026"))
                .hasStatusOk()
                .bodyText()
                .contains("元旦", "2027 年还没有日历", "修改记录", "/admin/calendar/2026/import")
                .doesNotContain("??");
        assertThat(new Reader(http, Role.AUDITOR).get("/admin/calendar?year=2026&lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Day off", "History")
                .doesNotContain("??", "/import");
    }

    @Test
    void aDayIsAddedOnceAndAStalePageIsToldSo() {
        var authority = new Reader(http, Role.AUTHORITY);

        assertThat(authority.post(
                        "/admin/calendar/2026/days", "etag", "\"1\"", "day", "2026-12-31", "working", "false"))
                .hasStatus(422)
                .bodyText()
                .contains("请填写该项");
        assertThat(authority.post("/admin/calendar/2026/days", "etag", "\"9\"", "day", "2026-12-31", "occasion", "x"))
                .hasStatus(412)
                .bodyText()
                .contains("内容已被他人修改");
    }

    @Test
    void othersAreTurnedAway() {
        assertThat(new Reader(http, Role.STEWARD).get("/admin/calendar")).hasStatus(403);
        assertThat(new Reader(http, Role.AUDITOR)
                        .post("/admin/calendar/2026/removal", "etag", "x", "day", "2026-01-01"))
                .hasStatus(403);
    }
}
