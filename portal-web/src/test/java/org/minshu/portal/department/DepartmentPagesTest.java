package org.minshu.portal.department;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class DepartmentPagesTest {

    @Autowired
    MockMvcTester http;

    @Test
    void departmentsAreListedByHowMuchTheyProvideAndFoundByName() {
        assertThat(http.get().uri("/departments"))
                .hasStatusOk()
                .bodyText()
                .contains("共 3 个部门", "href=\"/departments/sthjt\"", "20 个数据集", "aria-current=\"page\"")
                .doesNotContain("??");
        assertThat(http.get().uri("/departments?q=expressway&lang=en"))
                .bodyText()
                .contains("1 departments", "Fujian Expressway Group")
                .doesNotContain("Fisheries", "??");
        assertThat(http.get().uri("/departments?q=没有的"))
                .hasStatusOk()
                .bodyText()
                .contains("没有符合条件的部门", "查看全部部门");
    }

    @Test
    void aZoneShowsWhatTheDepartmentProvides() {
        assertThat(http.get().uri("/departments/sthjt"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "福建省生态环境厅",
                        "最近更新",
                        "使用最多",
                        "按专题库",
                        "/datasets?department=sthjt&amp;library=ecology",
                        "/datasets?department=sthjt&amp;level=1",
                        "name=\"department\" value=\"sthjt\"")
                .doesNotContain("部门工作情况", "??");
    }

    @Test
    void itsOwnPeopleAndTheAuthorityAlsoSeeHowItStands() {
        for (var role : new Role[] {Role.STEWARD, Role.AUTHORITY}) {
            assertThat(new Reader(http, role).get("/departments/sthjt"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("部门工作情况", ">67<", "1 项已超时", "/publish/tasks?department=sthjt", "&lt;script&gt;alert")
                    .doesNotContain("<script>alert", "??");
        }
        assertThat(new Reader(http, Role.STEWARD).get("/departments/hyj"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("部门工作情况");
        assertThat(new Reader(http, Role.DEVELOPER).get("/departments/sthjt?lang=en"))
                .bodyText()
                .doesNotContain("How the department stands", "??");
    }

    @Test
    void anUnknownDepartmentIsNotFound() {
        assertThat(http.get().uri("/departments/nothing"))
                .hasStatus(404)
                .bodyText()
                .contains("没有这个部门");
    }

    @Test
    void zonesAreReachedFromHomeNavigationAndDatasets() {
        assertThat(http.get().uri("/")).bodyText().contains("href=\"/departments\"");
        assertThat(http.get().uri("/datasets/30701914-000001")).bodyText().contains("href=\"/departments/sthjt\"");
    }
}
