package org.minshu.portal.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.Reader;
import org.minshu.portal.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class ReferencePagesTest {

    static final String ONE = "/admin/reference/department/entries/sthjt";

    @Autowired
    MockMvcTester http;

    Reader authority;

    @BeforeEach
    void anOfficer() {
        authority = new Reader(http, Role.AUTHORITY);
    }

    @Test
    void listsShowWhatIsInUseAndWhatIsMerged() {
        assertThat(authority.get("/admin/reference"))
                .hasStatus(302)
                .hasHeader("Location", "/admin/reference/department");
        assertThat(authority.get("/admin/reference/department"))
                .hasStatusOk()
                .bodyText()
                .contains("福建省生态环境厅", "已并入福建省生态环境厅", "&lt;b&gt;福建省林业局", "/admin/reference/successions", "新增部门")
                .doesNotContain("??", "<b>福建省林业局");
        for (var list : List.of("library", "region", "theme", "formatType", "departmentKind", "scenarioField")) {
            assertThat(authority.get("/admin/reference/" + list + "?lang=en"))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??");
        }
        assertThat(authority.get("/admin/reference/theme?q=nothing")).bodyText().contains("没有符合条件的记录");
        assertThat(authority.get("/admin/reference/openType")).hasStatus(404);
        assertThat(authority.get("/admin/reference/department/export"))
                .bodyText()
                .startsWith("key,nameZh");
    }

    @Test
    void aFileIsImportedWithAReason() {
        assertThat(load("x,y", "新设")).hasStatus(422).bodyText().contains("第一行须为表头", "新设");
        assertThat(load("key,zh,en", "")).hasStatus(422).bodyText().contains("请填写理由");
        assertThat(load("key,zh,en", "新设")).hasStatus(302).hasHeader("Location", "/admin/reference/theme");
    }

    private MvcTestResult load(String csv, String reason) {
        return http.post()
                .uri("/admin/reference/theme/import")
                .multipart()
                .file(new MockMultipartFile("file", csv.getBytes(StandardCharsets.UTF_8)))
                .param("reason", reason)
                .with(SignedIn.as(Role.AUTHORITY))
                .with(csrf())
                .exchange();
    }

    @Test
    void anEntryIsAddedAndChangedWithAReason() {
        assertThat(authority.get("/admin/reference/department/new"))
                .hasStatusOk()
                .bodyText()
                .contains("前段码", "福建省")
                .doesNotContain("??");
        assertThat(authority.post("/admin/reference/department/new", "key", "", "nameZh", "新部门"))
                .hasStatus(422)
                .bodyText()
                .contains("请填写代码", "新部门");
        assertThat(authority.post("/admin/reference/department/new", "key", "x1", "nameZh", "新部门", "reason", "新设"))
                .hasStatus(302)
                .hasHeader("Location", "/admin/reference/department/entries/x1");
        assertThat(authority.get(ONE))
                .hasStatusOk()
                .bodyText()
                .contains("机构更名", "福建省环境保护厅", "/datasets?department=sthjt", "停用", "合并部门")
                .doesNotContain("??");
        assertThat(authority.post(ONE, "etag", "\"3\"", "nameZh", "厅"))
                .hasStatus(422)
                .bodyText()
                .contains("请填写理由");
        assertThat(authority.post(ONE, "etag", "\"3\"", "nameZh", "厅", "reason", "更名"))
                .hasStatus(302);
    }

    @Test
    void whoComesSecondKeepsTheTextAndSeesTheOther() {
        assertThat(authority.post(ONE, "etag", "\"2\"", "nameZh", "我写的名称", "reason", "更名"))
                .hasStatus(412)
                .bodyText()
                .contains("我写的名称", "他人已保存为：福建省生态环境厅", "value=\"&quot;3&quot;\"");
    }

    @Test
    void aRetiredValueCanBeReplacedOrOfferedAgain() {
        var theme = "/admin/reference/theme/entries/OLD";
        assertThat(authority.get(theme + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Retired", "Offer it again", "list=theme&amp;source=OLD", "4 datasets use it")
                .doesNotContain("??");
        assertThat(authority.post(theme + "/reinstatement", "etag", "\"3\"")).hasStatus(422);
        assertThat(authority.post(theme + "/reinstatement", "etag", "\"3\"", "reason", "恢复"))
                .hasStatus(302);
        assertThat(authority.post(ONE + "/retirement", "etag", "\"1\"", "reason", "撤销"))
                .hasStatus(412);
        assertThat(authority.post(ONE + "/retirement", "etag", "\"3\"", "reason", "撤销"))
                .hasStatus(302);
    }

    @Test
    void aMergerShowsItsReachBeforeItIsPlanned() {
        var page = "/admin/reference/successions";
        assertThat(authority.get(page))
                .hasStatusOk()
                .bodyText()
                .contains("福建省林业局 → 福建省生态环境厅", "已计划", "已搁置")
                .doesNotContain("??");
        assertThat(authority.get(page + "/new")).bodyText().doesNotContain("影响范围", "??");
        assertThat(authority.get(page + "/new?list=department&source=hyj&lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Open requests", "What is moved")
                .doesNotContain("??");
        var plan = List.of("list", "department", "source", "hyj", "from", "2026-12-01", "reason", "机构改革");
        assertThat(authority.post(page + "/new", with(plan, "target", "lyj")))
                .hasStatus(422)
                .bodyText()
                .contains("会形成循环", "机构改革");
        assertThat(authority.post(page + "/new", with(plan, "target", "sthjt")))
                .hasStatus(302)
                .hasHeader("Location", page + "/1");
    }

    private static String[] with(List<String> fields, String... more) {
        return Stream.concat(fields.stream(), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void aPlanIsCalledOffAndWhatStandsStillGoesOn() {
        var page = "/admin/reference/successions";
        assertThat(authority.get(page + "/1")).bodyText().contains("取消计划").doesNotContain("??", "从断点继续");
        assertThat(authority.get(page + "/2"))
                .bodyText()
                .contains("connection lost", "从断点继续")
                .doesNotContain("??");
        assertThat(authority.post(page + "/1/cancellation")).hasStatus(422);
        assertThat(authority.post(page + "/1/cancellation", "reason", "方案有变")).hasStatus(302);
        assertThat(authority.post(page + "/2/retry")).hasStatus(302);
    }

    @Test
    void auditorsReadAndNobodyElseDoes() {
        var auditor = new Reader(http, Role.AUDITOR);
        assertThat(auditor.get(ONE)).hasStatusOk().bodyText().doesNotContain("name=\"reason\"", "??");
        assertThat(auditor.get("/admin/reference/department/new")).hasStatus(403);
        assertThat(new Reader(http, Role.STEWARD).get("/admin/reference/department"))
                .hasStatus(403);
    }

    @Test
    void oldAddressesLeadToTheDepartmentOfToday() {
        var visitor = new Reader(http, Role.DEVELOPER);
        assertThat(visitor.get("/datasets?department=lyj&q=x"))
                .hasStatus(301)
                .hasHeader("Location", "/datasets?department=sthjt&q=x");
        assertThat(visitor.get("/datasets?department=hyj")).hasStatusOk();
        assertThat(visitor.get("/departments/lyj?lang=en"))
                .hasStatus(301)
                .hasHeader("Location", "/departments/sthjt?lang=en")
                .hasHeader("Cache-Control", "no-cache");
        assertThat(visitor.get("/departments/hyj")).hasStatusOk();
        assertThat(visitor.get("/departments?q=lyj")).hasStatusOk();
        assertThat(visitor.get("/zones/lyj")).hasStatus(404);
    }
}
