package org.minshu.portal.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class UsagePagesTest {

    @Autowired
    MockMvcTester http;

    @Test
    void useIsSummedDrawnAndListed() {
        assertThat(new Reader(http, Role.AUTHORITY).get("/admin/usage?from=2026-08-01&to=2026-08-04"))
                .hasStatusOk()
                .bodyText()
                .contains("全省", "viewBox=\"0 0 4 100\"", "2026-08-03", "福建省海洋与渔业局")
                .contains("from=2026-08-01&amp;to=2026-08-04&amp;department=hyj")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert", "??");
    }

    @Test
    void figuresAreComparedWithThePeriodBefore() {
        assertThat(new Reader(http, Role.AUTHORITY).get("/admin/usage"))
                .bodyText()
                .contains("174.3", "↑ 8.1%", "↓", "与上期持平", "数据截至 2026-08-27 09:39");
        assertThat(new Reader(http, Role.AUTHORITY).get("/admin/usage?lang=en"))
                .bodyText()
                .contains("to the period before", "counted until 2026-08-27 09:39")
                .doesNotContain("??");
    }

    @Test
    void everyNumberLeadsToTheRecordsBehindIt() {
        assertThat(new Reader(http, Role.AUTHORITY).get("/admin/usage?from=2026-08-01&to=2026-08-04"))
                .bodyText()
                .contains("/admin/usage/records?from=2026-08-01&amp;to=2026-08-04&amp;outcome=REFUSED")
                .contains("/admin/usage/records?from=2026-08-03&amp;to=2026-08-03&amp;kind=DOWNLOAD")
                .contains("/admin/usage/records?from=2026-08-01&amp;to=2026-08-04&amp;department=hyj");
    }

    @Test
    void oneDayIsDrawnByHours() {
        assertThat(new Reader(http, Role.DEVELOPER).get("/admin/usage?from=2026-08-01&to=2026-08-01"))
                .hasStatusOk()
                .bodyText()
                .contains("每小时使用", "viewBox=\"0 0 24 100\"", "2026-08-01 09:00", "hour=9", "polyline")
                .doesNotContain("??");
    }

    @Test
    void aYearIsDrawnWhole() {
        assertThat(new Reader(http, Role.AUTHORITY).get("/admin/usage?from=2026-01-01&to=2026-12-31"))
                .hasStatusOk()
                .bodyText()
                .contains("viewBox=\"0 0 365 100\"", "2026-01-01", "2026-12-31");
    }

    @Test
    void aFilterThatMakesNoSenseIsSaidAboveTheForm() {
        assertThat(new Reader(http, Role.AUTHORITY).get("/admin/usage?dataset=nonsense"))
                .hasStatus(400)
                .bodyText()
                .contains("ms-errors", "value=\"nonsense\"");
    }

    @Test
    void whatItIsNarrowedToIsNamed() {
        assertThat(new Reader(http, Role.STEWARD).get("/admin/usage?scenario=S51"))
                .bodyText()
                .contains("敖江小流域污染来源判断</b>");
    }

    @Test
    void sumsAndRecordsAreExported() {
        assertThat(new Reader(http, Role.STEWARD).get("/admin/usage/export?by=dataset"))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"usage-by-dataset.csv\"")
                .bodyText()
                .contains("dataset,1");
        assertThat(new Reader(http, Role.DEVELOPER).get("/admin/usage/records/export?kind=VIEW"))
                .hasStatusOk()
                .bodyText()
                .contains("1,VIEW");
    }

    @Test
    void noRecordsSaysWhatToDo() {
        assertThat(new Reader(http, Role.AUTHORITY).get("/admin/usage/records?organisation=无"))
                .hasStatusOk()
                .bodyText()
                .contains("这段时间没有使用记录", "取消限定");
    }

    @Test
    void datesThatAreNoneAreTheUsualOnes() {
        assertThat(new Reader(http, Role.AUTHORITY).get("/admin/usage?from=soon&to=2026-08-30"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"2026-08-01\"");
    }

    @Test
    void noUseSaysWhatToDo() {
        assertThat(new Reader(http, Role.STEWARD).get("/admin/usage?dataset=30701914-999999"))
                .hasStatusOk()
                .bodyText()
                .contains("这段时间没有使用记录", "本部门的数据", "取消限定");
    }

    @Test
    void recordsAreListedOneByOne() {
        assertThat(new Reader(http, Role.AUDITOR).get("/admin/usage/records?kind=DOWNLOAD&lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("120 records", "sectionCode, waterTemp", "not signed in", "page=2")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @EnumSource(names = {"AUTHORITY", "STEWARD", "DEVELOPER", "AUDITOR"})
    void everybodyWithARoleSeesWhatIsTheirs(Role role) {
        assertThat(new Reader(http, role).get("/admin/usage")).hasStatusOk();
    }

    @Test
    void nobodyElseDoes() {
        assertThat(http.get().uri("/admin/usage")).hasStatus(302);
        assertThat(new Reader(http, Role.WORKER).get("/admin/usage/records")).hasStatus(403);
    }
}
