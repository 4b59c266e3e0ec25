package org.minshu.portal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minshu.portal.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class RequestPagesTest {

    @Autowired
    MockMvcTester http;

    Applicants developer;

    @BeforeEach
    void signIn() {
        developer = new Applicants(http);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/requests",
                "/requests/new",
                "/requests/new?dataset=30701937-000002",
                "/requests/SQ-2026-000847/edit",
                "/requests/SQ-2026-000847/edit/purpose",
                "/requests/SQ-2026-000847/edit/datasets",
                "/requests/SQ-2026-000847/edit/items",
                "/requests/SQ-2026-000847/edit/use",
                "/requests/SQ-2026-000847/edit/security",
                "/requests/SQ-2026-000847/edit/check",
                "/requests/SQ-2026-000312",
                "/requests/SQ-2026-000101",
                "/requests/SQ-2026-000333",
                "/requests/SQ-2026-000333/supplement",
                "/console",
                "/console/grants",
                "/console/scenarios"
            })
    void everyPageHasWordsInBothLanguages(String page) throws Exception {
        var mark = page.contains("?") ? "&" : "?";
        assertThat(developer.read(page))
                .startsWith("<!doctype html>")
                .contains("lang=\"zh-CN\"")
                .doesNotContain("??");
        assertThat(developer.read(page + mark + "lang=en"))
                .contains("lang=\"en\"")
                .doesNotContain("??");
    }

    @Test
    void itemsShowWhatWasRefusedAndWhy() throws Exception {
        assertThat(developer.read("/requests/SQ-2026-000312"))
                .contains("部分批准", "与溯源无关，不予提供。", "同意提供断面编码和水温。", "用时 3 个工作日");
    }

    @Test
    void aGrantOffersItsFilesUntilItEnds() throws Exception {
        assertThat(developer.read("/requests/SQ-2026-000312")).contains("/files/30701937-000002-1/link", "只含批准的");
        assertThat(developer.read("/requests/SQ-2026-000205"))
                .contains("已收回授权", "用途与申请不符，已约谈。")
                .doesNotContain("/files/");
        assertThat(developer.read("/requests/SQ-2026-000204"))
                .contains("如仍需使用，请重新申请")
                .doesNotContain("/files/");
    }

    @Test
    void aRequestIsWithdrawnAfterAQuestion() throws Exception {
        assertThat(developer.read("/requests/SQ-2026-000791/withdrawal")).contains("撤回申请 SQ-2026-000791");
        assertThat(Applicants.next(developer.send("/requests/SQ-2026-000791/withdrawal", "revision", "4")))
                .isEqualTo("/requests/SQ-2026-000791");
        assertThat(developer.read("/requests/SQ-2026-000791")).contains("已撤回");
        assertThat(developer.open("/requests/SQ-2026-000791/withdrawal")).hasStatus(409);
    }

    @Test
    void requestsAreListedByState() throws Exception {
        assertThat(developer.read("/requests?state=REJECTED"))
                .contains("SQ-2026-000101")
                .doesNotContain("SQ-2026-000312");
        assertThat(developer.read("/requests?state=AUTHORITY_APPROVAL")).contains("没有“主管部门审批”的申请");
    }

    @Test
    void scriptsInWhatPeopleWriteAreText() throws Exception {
        var no = developer.startDraft();
        developer.send(
                "/requests/" + no + "/edit/security",
                "revision",
                "1",
                "security",
                "</textarea><script>alert(1)</script>",
                "contactName",
                "\"><script>x</script>");
        for (var page : new String[] {"/edit/security", "/edit/check"}) {
            assertThat(developer.read("/requests/" + no + page))
                    .contains("&lt;script&gt;alert(1)")
                    .doesNotContain("<script>alert", "<script>x");
        }
    }

    @Test
    void draftsAreForDevelopersAndRequestsForThoseWhoTakePart() {
        for (var role : new String[] {"steward", "authority", "auditor"}) {
            assertThat(http.get().uri("/requests/SQ-2026-000847/edit").with(Applicants.signedInAs(role)))
                    .hasStatus(403);
            assertThat(http.get().uri("/console").with(Applicants.signedInAs(role)))
                    .hasStatus(403);
            assertThat(http.post()
                            .uri("/requests/SQ-2026-000847/deletion")
                            .param("revision", "3")
                            .with(csrf())
                            .with(Applicants.signedInAs(role)))
                    .hasStatus(403);
        }
        assertThat(http.get().uri("/requests/SQ-2026-000312").with(Applicants.signedInAs("steward")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("href=\"/requests\"");
        assertThat(http.get().uri("/requests/SQ-2026-000312").with(Applicants.signedInAs("auditor")))
                .hasStatus(403);
    }

    @Test
    void whoIsNotSignedInIsAskedToAndComesBack() {
        var answer = http.get().uri("/requests/new?dataset=30701937-000002").exchange();
        assertThat(answer).hasStatus(302);
        assertThat(answer.getResponse().getRedirectedUrl()).endsWith("/login");
    }
}
