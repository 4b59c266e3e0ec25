package org.minshu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** From a CSV in GB18030 to rows that people look at and programs ask for; each step needs those before it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class TableJourneyIT {

    private static final int ROWS = 50_000;
    private static final int DAYS = 365;
    private static final List<String> PLACES = List.of("福州市", "厦门市", "泉州市", "莆田市", "宁德市");
    private static final Duration READING = Duration.ofMinutes(1);
    private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout((double) READING.toMillis());

    private final URI base = Platform.shared();
    private final Http steward = Http.as(base, "demo-steward");
    private final Http anyone = Http.anonymous(base);
    private final Browser browser = new Browser(base);
    private final String title = "近岸水质逐时记录" + System.nanoTime();
    private String slug = "";

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @Test
    @Order(1)
    void aStewardUploadsAndSeesItRead() {
        slug = steward.post("/api/v1/datasets", metadata())
                .expect(201)
                .json()
                .path("slug")
                .asString();
        var page = browser.signedIn("steward", "/publish/datasets/" + slug);
        page.setInputFiles("#up", new FilePayload("近岸水质.csv", "text/csv", csv()));
        page.click("form.ms-upload button[type=submit]");

        assertThat(page.locator("#file-list")).containsText("近岸水质.csv", SOON);
        assertThat(page.locator("#file-list")).containsText("5 万 行", SOON);
    }

    @Test
    @Order(2)
    void theColumnsOfTheFileAreTakenIntoTheDictionary() {
        var page = browser.signedIn("steward", "/publish/datasets/" + slug + "/edit/items/columns");
        assertThat(row(page, "oxygen")).containsText("没有登记");
        assertThat(row(page, "city")).containsText("超出长度");
        page.click("main form button.btn-primary");
        page.waitForURL("**/edit/items");
        assertThat(page.locator("#items-3-name")).hasValue("oxygen");
        // What a column means, only people know.
        page.fill("#items-2-label", "监测日期");
        page.fill("#items-3-label", "溶解氧");
        page.click("main .ms-bar-actions button[value=next]");
        page.waitForURL(url -> !url.endsWith("/edit/items"));

        var submitted = page.context().newPage();
        submitted.navigate("/publish/datasets/" + slug);
        submitted.click("form[action$='/moves/submit'] button");
        assertThat(submitted.locator(".ms-badges").first()).containsText("待审核");
        var officer = browser.signedIn("authority", "/admin/datasets");
        officer.locator("article")
                .filter(new FilterOptions().setHasText(title))
                .locator("a.btn")
                .click();
        officer.click("form[action$='/moves/publish'] button");
        assertThat(officer.locator(".ms-badges").first()).containsText("已发布");
    }

    @Test
    @Order(3)
    void itsQualityIsARadarOfSixDimensions() {
        var page = browser.open("zh-CN", 1440);
        Eventually.holds("the measuring of the data", READING, () -> {
            page.navigate("/datasets/" + slug + "/quality");
            return page.locator("svg.ms-radar").count() == 1;
        });
        for (var dimension : List.of("规范性", "完整性", "准确性", "一致性", "时效性", "可访问性")) {
            assertThat(page.locator("main")).containsText(dimension);
        }
    }

    @Test
    @Order(4)
    void anybodySortsAndFiltersThePreview() {
        var page = browser.open("zh-CN", 1440);
        page.navigate("/datasets/" + slug + "/preview");
        page.selectOption("#rf", "city");
        page.selectOption("#ro", "eq");
        page.fill("#rv", "莆田市");
        page.click("form.ms-filterbar button");
        assertThat(page.locator("[role=status]").first()).containsText("1 万 行（共 5 万 行）");
        page.click("thead a.ms-sort:has-text('site')");
        page.click("thead a.ms-sort:has-text('site')");
        assertThat(page.locator("tbody tr").first()).containsText("049998");
        assertThat(page.locator("tbody tr").first()).containsText("莆田市");
    }

    @Test
    @Order(5)
    void aChartOfGroupsIsDrawnAndTheirRowsAreExported() throws IOException {
        var page = browser.open("zh-CN", 1440);
        page.navigate("/datasets/" + slug + "/chart?x=city&f=avg&y=oxygen");
        assertThat(page.locator("#chart canvas, #chart svg").first()).isVisible();
        assertThat(page.locator("#chart-table tbody tr")).hasCount(PLACES.size());

        page.navigate("/datasets/" + slug + "/preview?f=city&op=eq&v=" + Http.encode("莆田市"));
        var download = page.waitForDownload(
                () -> page.locator(".ms-toolbar__end a").first().click());
        var lines = Files.readAllLines(download.path(), StandardCharsets.UTF_8);
        Assertions.assertThat(lines).hasSize(ROWS / PLACES.size() + 1);
        Assertions.assertThat(lines.getFirst()).isEqualTo("\uFEFFsite,city,measuredOn,oxygen");
        Assertions.assertThat(lines.get(1)).isEqualTo("000003,莆田市,2023-05-04,5.03");
    }

    @Test
    @Order(6)
    void theProgramsOfTheApiPageRunAsPrinted() throws Exception {
        var page = browser.open("en", 1440);
        page.navigate("/datasets/" + slug + "/api");
        assertThat(page.locator("main")).containsText("curl");
        var samples = anyone.get("/api/v1/datasets/" + slug + "/openapi.json")
                .expect(200)
                .json()
                .findPath("x-codeSamples");
        Assertions.assertThat(samples.isArray()).isTrue();
        for (var sample : samples) {
            var source = sample.path("source").asString();
            Assertions.assertThat(page.locator("main").textContent())
                    .contains(source.lines().findFirst().orElseThrow());
            switch (sample.path("lang").asString()) {
                case "shell" -> Assertions.assertThat(run("bash", source)).contains("oxygen");
                case "python" -> runPython(source);
                case "java" -> runJava(source);
                default -> {}
            }
        }
    }

    private static void runPython(String source) throws Exception {
        Assumptions.assumeThat(isThere("python3"))
                .as("Python's sample runs where python3 is on the PATH")
                .isTrue();
        Assertions.assertThat(run("python3", source)).contains("oxygen");
    }

    private static void runJava(String source) throws Exception {
        var file = Files.createTempDirectory("minshu-sample").resolve("Records.java");
        try {
            Files.writeString(file, source);
            var java = Path.of(System.getProperty("java.home"), "bin", "java");
            Assertions.assertThat(run("bash", "'%s' '%s'".formatted(java, file)))
                    .contains("oxygen");
        } finally {
            Files.delete(file);
            Files.delete(file.getParent());
        }
    }

    private static boolean isThere(String program) throws Exception {
        return new ProcessBuilder("which", program).start().waitFor() == 0;
    }

    /** What the program that is given on its standard input prints. */
    private static String run(String interpreter, String source) throws Exception {
        var process = new ProcessBuilder(interpreter).redirectErrorStream(true).start();
        try (var input = process.outputWriter(StandardCharsets.UTF_8)) {
            input.write(source);
        }
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Assertions.assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        Assertions.assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }

    private static com.microsoft.playwright.Locator row(Page page, String column) {
        return page.locator("tbody tr").filter(new FilterOptions().setHasText(column));
    }

    /** Open to everybody; two of the file's four columns are registered, one of them as shorter than it is. */
    private Map<String, Object> metadata() {
        var all = new HashMap<>(new SampleDataset(title, "城市").metadata());
        all.put("opening", Map.of("type", "GENERAL"));
        all.put("classification", Map.of("grade", "GENERAL", "level", 1, "containsPersonalInfo", false));
        all.put("items", List.of(item("site", "站号", 20, true), item("city", "城市", 2, false)));
        return all;
    }

    private static Map<String, Object> item(String name, String label, int length, boolean key) {
        return Map.of(
                "name", name,
                "label", label,
                "dataType", "C",
                "length", length,
                "primaryKey", key,
                "sensitivity", "NONE");
    }

    private static byte[] csv() {
        return IntStream.range(0, ROWS)
                .mapToObj(TableJourneyIT::line)
                .collect(Collectors.joining("", "site,city,measuredOn,oxygen\n", ""))
                .getBytes(Charset.forName("GB18030"));
    }

    private static String line(int row) {
        var day = LocalDate.of(2023, 5, 1).plusDays(row % DAYS);
        return "%06d,%s,%d年%d月%d日,%d.%02d\n"
                .formatted(
                        row,
                        PLACES.get(row % PLACES.size()),
                        day.getYear(),
                        day.getMonthValue(),
                        day.getDayOfMonth(),
                        5 + row / 100 % 4,
                        row % 100);
    }
}
