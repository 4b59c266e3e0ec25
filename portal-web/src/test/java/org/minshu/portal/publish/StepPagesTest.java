package org.minshu.portal.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class StepPagesTest {

    @Autowired
    MockMvcTester http;

    @Test
    void everyStepIsAPageThatSaysWhereItIs() {
        for (var step : new String[] {"basics", "classes", "items", "sharing", "coverage", "check"}) {
            for (var language : new String[] {"zh-CN", "en"}) {
                assertThat(get("/publish/datasets/30701914-000011/edit/" + step + "?lang=" + language))
                        .hasStatusOk()
                        .bodyText()
                        .contains("aria-current=\"step\"", "/edit/check")
                        .doesNotContain("??");
            }
        }
        assertThat(get("/publish/datasets/new")).bodyText().contains("登记步骤", "name=\"/title\"", "保存并继续");
        assertThat(get("/publish/datasets/30701914-000011/edit/nonsense")).hasStatus(404);
    }

    @Test
    void aStepKeepsWhatTheOthersSaidAndLeadsOn() {
        var entry = draft();

        assertThat(post(
                        entry + "/edit/basics",
                        "do",
                        "next",
                        "etag",
                        "\"3\"",
                        "/title",
                        "灯塔",
                        "/summary",
                        "沿海灯塔与助航设施。"))
                .hasStatus(302)
                .hasHeader("Location", entry + "/edit/classes");
        assertThat(post(entry + "/edit/classes", "do", "back", "etag", "\"4\"", "/theme", "transport"))
                .hasStatus(302)
                .hasHeader("Location", entry + "/edit/basics");
        assertThat(get(entry + "/edit/basics")).bodyText().contains("value=\"灯塔\"", "沿海灯塔");
        assertThat(get(entry + "/edit/classes")).bodyText().contains("value=\"transport\" selected");
    }

    @Test
    void whatIsRefusedStaysInTheStep() {
        var entry = draft();

        assertThat(post(entry + "/edit/basics", "do", "next", "etag", "\"3\"", "/title", "长".repeat(201)))
                .hasStatus(422)
                .bodyText()
                .contains("信息资源名称：最多 200 字。", "长".repeat(201), "aria-current=\"step\"");
    }

    @Test
    void checkingNamesEveryPointWithItsPlace() {
        var entry = draft();

        assertThat(get(entry + "/edit/check"))
                .hasStatusOk()
                .bodyText()
                .contains("1 处需要补正", entry + "/edit/items#items-2-label", "1 处请再看一眼", entry + "/edit/basics#keywords")
                .doesNotContain("/moves/submit", "??");
    }

    @Test
    void twoChangesOfDifferentStepsDoNotGetInEachOthersWay() {
        var entry = draft();
        var base = base(get(entry + "/edit/basics"));
        assertThat(post(entry + "/edit/classes", "do", "next", "etag", "\"3\"", "/theme", "transport"))
                .hasStatus(302);

        assertThat(post(entry + "/edit/basics", "do", "next", "etag", "\"3\"", "base", base, "/title", "灯塔甲"))
                .hasStatus(302);

        assertThat(get(entry + "/edit")).bodyText().contains("value=\"灯塔甲\"", "value=\"transport\" selected");
    }

    @Test
    void whereTwoChangedTheSameFieldOneChoosesFieldByField() {
        var entry = draft();
        var base = base(get(entry + "/edit/basics"));
        assertThat(post(entry + "/edit/basics", "do", "next", "etag", "\"3\"", "/title", "他人的名称", "/titleEn", "Theirs"))
                .hasStatus(302);

        assertThat(post(entry + "/edit/basics", "do", "next", "etag", "\"3\"", "base", base, "/title", "我的名称"))
                .hasStatus(412)
                .bodyText()
                .contains("他人的名称", "value=\"我的名称\"", "name=\"take:/title\"", "name=\"take:/titleEn\"")
                .containsPattern("value=\"mine\" id=\"take-0-mine\" name=\"take:/title\" checked")
                .containsPattern("value=\"theirs\" id=\"take-1-theirs\" name=\"take:/titleEn\" checked");
        assertThat(post(
                        entry + "/edit/basics",
                        "do",
                        "next",
                        "etag",
                        "\"4\"",
                        "/title",
                        "我的名称",
                        "take:/title",
                        "mine",
                        "take:/titleEn",
                        "theirs"))
                .hasStatus(302);
        assertThat(get(entry + "/edit/basics")).bodyText().contains("value=\"我的名称\"", "value=\"Theirs\"");
    }

    @Test
    void aStepShowsItsOwnPartsAlone() {
        var entry = "/publish/datasets/30701914-000011";
        assertThat(get(entry + "/edit/items")).bodyText().contains("id=\"items-0-label\"");
        assertThat(get(entry + "/edit/basics")).bodyText().doesNotContain("id=\"items-0-label\"");
    }

    @Test
    void columnsOfTheFilesAreTakenAsChosen() {
        var entry = draft();
        var page = entry + "/edit/items/columns";
        assertThat(get(page)).hasStatusOk().bodyText().contains("value=\"height\"", "没有登记");
        assertThat(get(page + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Not registered")
                .doesNotContain("??");

        assertThat(post(page, "etag", "\"2\"", "column", "height")).hasStatus(412);
        assertThat(post(page, "etag", "\"3\"")).hasStatus(302);
        assertThat(get(entry + "/edit/items")).bodyText().doesNotContain("value=\"height\"");
        assertThat(post(page, "etag", "\"4\"", "column", "height")).hasStatus(302);
        assertThat(get(entry + "/edit/items")).bodyText().contains("value=\"height\"");
    }

    @Test
    void itemsComeFromAFileAndFromAPastedTable() {
        var entry = draft();
        assertThat(get(entry + "/edit/items/file?lang=en"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("??");

        assertThat(upload(entry + "/edit/items/file", "a,b\n1,2\n")).hasStatus(302);
        assertThat(get(entry + "/edit/items"))
                .bodyText()
                .contains("value=\"siteCode\"", "value=\"联系电话\"", "value=\"PERSONAL\" selected");
        assertThat(post(entry + "/edit/items/file", "pasted", "a\tb", "mode", "replace"))
                .hasStatus(302);
        assertThat(post(entry + "/edit/items/file", "pasted", " "))
                .hasStatus(422)
                .bodyText()
                .contains("文件是空的");
    }

    @Test
    void anotherEntryIsCopiedIntoADraftWithATitleOfItsOwn() {
        assertThat(get("/publish/datasets/copy?q=水质&lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"from\"")
                .doesNotContain("??");
        var copied = post("/publish/datasets/copy", "from", "30701914-000011");
        assertThat(copied).hasStatus(302);
        assertThat(get(String.valueOf(copied.getResponse().getHeader("Location"))))
                .bodyText()
                .contains("危险废物转移电子联单（副本）");
    }

    @Test
    void versionsAreComparedAtTheDeskAndInPublic() {
        for (var page :
                new String[] {"/publish/datasets/30701914-000001/versions", "/datasets/30701914-000001/versions"}) {
            assertThat(get(page + "?from=1&to=2"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("从第 1 版到第 2 版", "每小时", "turbidity", "waterGrade", "字符型")
                    .doesNotContain("??");
            assertThat(get(page + "?lang=en")).hasStatusOk().bodyText().doesNotContain("??");
        }
        assertThat(get("/datasets/30701914-000001/versions?from=1&to=9")).hasStatus(404);
    }

    private static String base(MvcTestResult page) {
        var text = new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return text.replaceFirst(
                        "(?s).*<textarea name=\"base\" hidden=\"hidden\">|(?s).*<textarea name=\"base\" hidden>", "")
                .replaceFirst("(?s)</textarea>.*", "");
    }

    private String draft() {
        return String.valueOf(post("/publish/datasets/new", "/title", "灯塔名录", "do", "save")
                .getResponse()
                .getHeader("Location"));
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).with(SignedIn.as(Role.STEWARD)).exchange();
    }

    private MvcTestResult post(String address, String... typed) {
        var request = http.post().uri(address).with(SignedIn.as(Role.STEWARD)).with(csrf());
        for (var i = 0; i < typed.length; i += 2) {
            request = request.param(typed[i], typed[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult upload(String address, String content) {
        return http.post()
                .uri(address)
                .multipart()
                .file(new MockMultipartFile("file", "a.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)))
                .with(SignedIn.as(Role.STEWARD))
                .with(csrf())
                .exchange();
    }
}
