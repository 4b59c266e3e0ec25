package org.minshu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The main job as people do it, in a real browser; each step needs those before it. */
@Tag("journey")
@TestMethodOrder(OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserJourneyIT {

    private final URI base = Platform.shared();
    private final Browser browser = new Browser(base);
    private final String title = "浏览器灯塔名录" + System.nanoTime();
    private final String itemLabel = "灯质周期" + System.nanoTime();
    private String slug = "";
    private String request = "";

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @Test
    @Order(1)
    void aStewardFillsTheFormUploadsAFileAndSubmits() {
        var page = browser.signedIn("steward", "/publish/datasets/new?all=1");
        fillForm(page);
        page.click(".ms-bar-actions button[name=do][value=save]");
        page.waitForURL(Pattern.compile(".*/publish/datasets/\\d{8}-\\d{6}"));
        slug = page.url().replaceAll(".*/datasets/", "");

        page.setInputFiles(
                "input[type=file]",
                new FilePayload("灯塔名录.csv", "text/csv", SampleDataset.CSV.getBytes(StandardCharsets.UTF_8)));
        page.click("form.ms-upload button[type=submit]");
        assertThat(page.locator("#file-list")).containsText("灯塔名录.csv");

        page.click("form[action$='/moves/submit'] button");
        assertThat(page.locator(".ms-badges").first()).containsText("待审核");
    }

    @Test
    @Order(2)
    void theAuthorityPublishesAndAnybodyFindsItByAWordOfAnItem() {
        var officer = browser.signedIn("authority", "/admin/datasets");
        officer.locator("article")
                .filter(new FilterOptions().setHasText(title))
                .locator("a.btn")
                .click();
        officer.click("form[action$='/moves/publish'] button");
        assertThat(officer.locator(".ms-badges").first()).containsText("已发布");

        var anybody = browser.open("zh-CN", 390);
        for (var words : new String[] {"浏览器灯塔", itemLabel}) {
            Eventually.holds("finding " + words, Duration.ofSeconds(10), () -> finds(anybody, words));
        }
        anybody.navigate("/datasets/" + slug);
        assertThat(anybody.locator("h1")).containsText(title);
        anybody.navigate("/datasets/" + slug + "?lang=en");
        assertThat(anybody.locator("body")).containsText("On application");
    }

    @Test
    @Order(3)
    void aDeveloperRequestsTwoOfFiveItems() {
        var page = browser.signedIn("developer", "/requests/new?dataset=" + slug);
        page.click("form[action='/requests/new'] button[type=submit]");
        page.waitForURL("**/requests/SQ-*/edit**");
        request = page.url().replaceAll(".*/requests/([^/]+)/edit.*", "$1");

        page.navigate(step("purpose"));
        page.check("#scenario-new, #scenario[value=new], input[name=scenario][value=new]");
        page.fill("#newScenario-name", "夜航安全提示" + System.nanoTime());
        page.selectOption("#newScenario-field", "ocean");
        page.fill("#newScenario-problem", "渔船夜间进港时看不清助航设施的状态。");
        page.fill("#newScenario-output", "夜航安全提示地图");
        page.check("input[name='newScenario.accessMode'][value=REPORT]");
        page.fill("#purpose", "在地图上标出灯塔的位置与灯器数量，提示夜航渔船注意避让。");
        save(page);

        page.navigate(step("items"));
        page.check("input[name=items][value=siteName]");
        page.check("input[name=items][value=lampCount]");
        save(page);

        page.navigate(step("use"));
        page.check("input[name=accessMode][value=REPORT]");
        page.fill(
                "input[name=until]",
                LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(60).toString());
        save(page);

        page.navigate(step("security"));
        page.fill("textarea[name=security]", "等保二级，专人保管，用后删除。");
        page.fill("input[name=contactName]", "林工");
        page.fill("input[name=contactPhone]", "0591-88000000");
        save(page);

        page.navigate(step("check"));
        page.check("#committed");
        page.click("form:has(#committed) button[type=submit]");
        page.waitForURL("**/submitted");
    }

    @Test
    @Order(4)
    void theStewardNarrowsToOneItem() {
        var page = browser.signedIn("steward", "/publish/reviews/" + request);
        decideItem(page, "siteName", "GRANTED", "");
        decideItem(page, "lampCount", "REFUSED", "与提示无关");
        page.click("main form button.btn-primary[type=submit]");

        page.navigate("/publish/reviews/" + request);
        assertThat(page.locator("main")).containsText("与提示无关");
    }

    @Test
    @Order(5)
    void theAuthorityApprovesAndTheDownloadedFileHasExactlyTheGrantedItem() throws IOException {
        var officer = browser.signedIn("authority", "/admin/approvals/" + request);
        officer.click("main form button.btn-primary[type=submit]");

        var developer = browser.signedIn("developer", "/requests/" + request);
        assertThat(developer.locator(".ms-badges").first()).containsText("已授权");
        assertThat(developer.locator("main")).containsText("与提示无关");
        developer.navigate("/datasets/" + slug);
        developer.click("details.ms-menu summary.btn");
        var download = developer.waitForDownload(() -> developer.click("form[action$='/link'] button"));

        assertThat(download.suggestedFilename()).isEqualTo("灯塔名录.csv");
        assertThat(Files.readString(download.path()).lines()).containsExactly("siteName", "牛山岛灯塔", "东犬灯塔", "\"崇武,灯塔\"");
    }

    @Test
    @Order(6)
    void theUsageShowsItAndAfterRevocationTheDownloadIsRefused() {
        var officer = browser.signedIn("authority", "/admin/usage");
        assertThat(officer.locator("main")).containsText(title);

        officer.navigate("/admin/grants/" + request + "-G");
        officer.click("summary.btn-stop");
        officer.fill("#reason", "超范围使用");
        officer.click("form[action$='/revocation'] button[type=submit]");
        assertThat(officer.locator(".ms-badges").first()).containsText("已收回");

        var developer = browser.signedIn("developer", "/requests/" + request);
        assertThat(developer.locator("main")).containsText("已收回");
        developer.navigate("/datasets/" + slug);
        assertThat(developer.locator("form[action$='/link']")).hasCount(0);
    }

    @Test
    @Order(7)
    void theAuditorSeesEveryStep() {
        var auditor = browser.signedIn("auditor", "/audit");
        see(auditor, "dataset.published", slug.replace('-', '/'));
        see(auditor, "request.submitted", request);
        see(auditor, "grant.revoked", request);
    }

    private static void see(Page auditor, String action, String subject) {
        auditor.navigate("/audit?action=" + action);
        assertThat(auditor.locator("main table").first()).containsText(subject);
    }

    private void fillForm(Page page) {
        page.fill("[name='/title']", title);
        page.fill("[name='/summary']", "沿海助航设施的点位与维护单位，用于浏览器验证，内容为合成数据。");
        page.fill("[name='/keywords']", "航标");
        page.check("[name='/libraries'][value=ocean]");
        page.selectOption("[name='/theme']", "transport");
        page.selectOption("[name='/formatCategory']", "SPREADSHEET");
        page.selectOption("[name='/formatType']", "CSV");
        page.selectOption("[name='/sharing/type']", "CONDITIONAL");
        page.fill("[name='/sharing/condition']", "因履职需要，经同意后使用。");
        page.selectOption("[name='/sharing/method']", "PLATFORM_FILE");
        page.check("[name='/opening/type'][value=ON_APPLICATION]");
        page.fill("[name='/opening/condition']", "实名认证的法人单位，说明应用场景。");
        page.selectOption("[name='/classification/grade']", "GENERAL");
        page.check("[name='/classification/level'][value='2']");
        page.check("[name='/classification/containsPersonalInfo'][value=false]");
        page.selectOption("[name='/updateCycle']", "MONTHLY");
        page.fill("[name='/publishDate']", "2026-06-01");
        page.check("[name='/coverage/regions'][value='350000']");
        page.fill("[name='/contact/name']", "数据资源组");
        page.fill("[name='/contact/phone']", "0591-87000000");
        // By keyboard: what the last field changed may move the page while a mouse button is down.
        page.press("#items summary", "Enter");
        page.fill("#header", String.join(",", SampleDataset.ITEMS));
        page.click("button[value=item-header]");
        page.waitForSelector("#items-4-name");
        for (int i = 0; i < SampleDataset.ITEMS.size(); i++) {
            page.fill("#items-" + i + "-label", i == 2 ? itemLabel : "信息项" + i);
            page.selectOption("#items-" + i + "-dataType", "C");
            page.fill("#items-" + i + "-length", "20");
            page.selectOption("#items-" + i + "-sensitivity", "NONE");
        }
    }

    private boolean finds(Page page, String words) {
        page.navigate("/datasets?q=" + Http.encode(words));
        return page.locator("main").innerText().contains(title);
    }

    private void decideItem(Page page, String item, String decision, String reason) {
        var row = page.locator("tr").filter(new FilterOptions().setHasText(item));
        row.locator("select").selectOption(decision);
        if (!reason.isEmpty()) {
            row.locator("input[type=text], input:not([type]), textarea").first().fill(reason);
        }
    }

    private String step(String name) {
        return "/requests/" + request + "/edit/" + name;
    }

    private static void save(Page page) {
        page.click("main form button.btn-primary[type=submit]");
        page.waitForLoadState();
    }
}
