package org.minshu.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.portal.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class RequestJourneyTest {

    private static final String PURPOSE = "断面编码用于匹配排口，水温用于校正溶解氧，二者缺一不可。";

    @Autowired
    MockMvcTester http;

    Applicants developer;

    @BeforeEach
    void signIn() {
        developer = new Applicants(http);
    }

    @Test
    void aRequestIsWrittenStepByStepAndSubmitted() throws Exception {
        var no = developer.startDraft();
        var edit = "/requests/" + no + "/edit";
        assertThat(Applicants.next(developer.send(
                        edit + "/items",
                        "revision",
                        "1",
                        "dataset",
                        "30701937-000002",
                        "items",
                        "sectionCode",
                        "items",
                        "waterTemp")))
                .isEqualTo(edit + "/use");
        assertThat(Applicants.next(
                        developer.send(edit + "/purpose", "revision", "2", "scenario", "S51", "purpose", PURPOSE)))
                .isEqualTo(edit + "/items");
        assertThat(Applicants.next(developer.send(
                        edit + "/use", "revision", "3", "accessMode", "SANDBOX", "from", "", "until", "2027-05-31")))
                .isEqualTo(edit + "/security");
        assertThat(Applicants.next(developer.send(
                        edit + "/security",
                        "revision",
                        "4",
                        "security",
                        "等保二级",
                        "contactName",
                        "林工",
                        "contactPhone",
                        "")))
                .isEqualTo(edit + "/check");
        assertThat(developer.read(edit + "/check"))
                .contains("敖江小流域污染来源判断", PURPOSE, "sectionCode, waterTemp", "2027-05-31", "等保二级");
        assertThat(Applicants.next(developer.send(edit + "/check", "revision", "5", "committed", "true")))
                .isEqualTo("/requests/" + no + "/submitted");
        assertThat(developer.read("/requests/" + no + "/submitted")).contains("申请已提交", no, "福建省海洋与渔业局");
        assertThat(developer.read("/requests/" + no)).contains("提供部门审核", "撤回申请", "断面编码");
    }

    @Test
    void anUnfinishedRequestIsNotSubmittedAndSaysWhatIsMissingWhere() throws Exception {
        var no = developer.startDraft();
        var answer = developer.send("/requests/" + no + "/edit/check", "revision", "1");
        assertThat(answer).hasStatus(422);
        assertThat(answer.getResponse().getContentAsString())
                .contains(
                        "有 4 处需要修改",
                        "href=\"#purpose\"",
                        "用途：用途至少 20 字。",
                        "渔港基础信息：请至少勾选一个数据项。",
                        "href=\"#datasets-0-items\"",
                        "href=\"#committed\"",
                        "id=\"datasets-0-items\"");
    }

    @Test
    void aNewScenarioIsRegisteredWithTheStepThatDescribesIt() throws Exception {
        var no = developer.startDraft();
        var page = "/requests/" + no + "/edit/purpose";
        var refused = developer.send(
                page,
                "revision",
                "1",
                "scenario",
                "new",
                "purpose",
                PURPOSE,
                "newScenario.name",
                "",
                "newScenario.problem",
                "太短");
        assertThat(refused).hasStatus(422);
        assertThat(refused.getResponse().getContentAsString())
                .contains("href=\"#newScenario-name\"", "场景名称：请填写场景名称。", "id=\"newScenario-problem\"", "太短", PURPOSE);
        Applicants.next(developer.send(
                page,
                "revision",
                "1",
                "scenario",
                "new",
                "purpose",
                PURPOSE,
                "newScenario.name",
                "近岸赤潮预警",
                "newScenario.problem",
                "赤潮发生后两天才能通知养殖户。",
                "newScenario.field",
                "ocean"));
        assertThat(developer.read(page)).contains("近岸赤潮预警");
    }

    @Test
    void whatWasTypedIsKeptBesideWhatSomebodyElseSaved() throws Exception {
        var no = developer.startDraft();
        var page = "/requests/" + no + "/edit/security";
        developer.send(page, "revision", "1", "security", "先保存的文字");
        var late = developer.send(page, "revision", "1", "security", "后填写的文字");
        assertThat(late).hasStatus(412);
        assertThat(late.getResponse().getContentAsString())
                .contains("这份申请刚在别处保存过", "先保存的文字", "后填写的文字", "name=\"revision\" value=\"2\"");
        assertThat(Applicants.next(developer.send(page, "revision", "2", "security", "后填写的文字")))
                .endsWith("/check");
    }

    @Test
    void aFaultOfAnotherStepLeadsToThatStep() throws Exception {
        var no = developer.startDraft();
        var answer =
                developer.send("/requests/" + no + "/edit/use", "revision", "1", "until", "2019-01-01", "lang", "en");
        assertThat(answer).hasStatus(422);
        assertThat(answer.getResponse().getContentAsString())
                .contains("One entry needs a change", "href=\"#until\"", "The last day is not before the first.");
    }

    @Test
    void datasetsAreAddedAndRemoved() throws Exception {
        var no = developer.startDraft();
        var page = "/requests/" + no + "/edit/datasets";
        Applicants.next(developer.send(page, "add", "30701937/000001"));
        assertThat(developer.read("/requests/" + no + "/edit/items")).contains("渔港基础信息", "渔业船舶登记信息");
        Applicants.next(developer.send(page, "remove", "30701937-000001"));
        assertThat(developer.read(page))
                .contains("name=\"remove\" value=\"30701937-000002\"")
                .doesNotContain("name=\"remove\" value=\"30701937-000001\"");
    }

    @Test
    void openDataNeedsNoRequest() throws Exception {
        var answer = developer.send("/requests/new", "dataset", "30701914-000001", "draft", "new");
        assertThat(answer).hasStatus(422).bodyText().contains("该数据普遍开放，无需申请，可直接下载。");
    }

    @Test
    void chosenDataSurvivesASearchThatDoesNotAnswer() throws Exception {
        var no = developer.startDraft();
        assertThat(developer.read("/requests/" + no + "/edit/datasets?q=故障")).contains("搜索暂时不可用", "渔港基础信息");
    }

    @Test
    void aDraftIsThrownAwayAfterAQuestion() throws Exception {
        var no = developer.startDraft();
        assertThat(developer.read("/requests/" + no + "/deletion")).contains("删除草稿 " + no);
        assertThat(Applicants.next(developer.send("/requests/" + no + "/deletion", "revision", "1")))
                .isEqualTo("/requests");
        assertThat(developer.open("/requests/" + no)).hasStatus(404);
    }
}
