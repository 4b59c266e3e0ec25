package org.minshu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** How data comes in: files over lines that break and in tabs that are closed, rows of programs, files of other sites. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadJourneyIT {

    private static final int MEBIBYTE = 1 << 20;

    private final URI base = Platform.shared();
    private final Browser browser = new Browser(base);
    private final Http steward = Http.as(base, "demo-steward");

    @TempDir
    Path folder;

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    private String draft() {
        return steward.post("/api/v1/datasets", Map.of("title", "续传" + System.nanoTime()))
                .expect(201)
                .json()
                .path("slug")
                .asString();
    }

    private static void send(Page page, Path file) {
        page.setInputFiles("input[type=file]", file);
        page.click("form.ms-upload button[type=submit]");
    }

    @Test
    @Tag("long")
    void anUploadOutlivesABrokenLineAndAClosedTab() throws IOException, NoSuchAlgorithmException {
        var file = threePieces();
        var slug = draft();
        var address = "/publish/datasets/" + slug;
        var first = browser.signedIn("steward", address);
        var pieces = new AtomicInteger();
        first.route("**/publish/uploads/*", route -> {
            if (route.request().method().equals("PATCH") && pieces.incrementAndGet() > 1) {
                route.abort("connectionfailed");
            } else {
                route.resume();
            }
        });
        send(first, file);
        assertThat(first.locator("#sending")).containsText("连接中断");
        var second = first.context().newPage();
        first.close();

        second.navigate(address);
        assertThat(second.locator("#arriving")).containsText("监测.csv");
        assertThat(second.locator("#arriving")).containsText("未完成");
        var broken = new AtomicInteger();
        second.route("**/publish/uploads/*", route -> {
            if (route.request().method().equals("PATCH") && broken.incrementAndGet() == 1) {
                route.abort("connectionfailed");
            } else {
                route.resume();
            }
        });
        send(second, file);
        assertThat(second.locator("#file-list")).containsText("监测.csv");

        var files = steward.get("/api/v1/datasets/" + slug).json().path("distributions");
        assertThat(files).hasSize(1);
        assertThat(files.path(0).path("sha256").asString()).isEqualTo(sha256(file));
        assertThat(broken).hasValueGreaterThan(1);
        assertThat(second.locator("#arriving")).not().containsText("未完成");
    }

    private Path threePieces() throws IOException {
        var rows = "断面,时间,氨氮\n" + "石砻,2026-05-18T08:00,0.15\n".repeat(70 * MEBIBYTE / 28);
        return Files.writeString(folder.resolve("监测.csv"), rows);
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    @Test
    void aSmallFileIsReadWhileThePageWatches() throws IOException {
        var slug = draft();
        var page = browser.signedIn("steward", "/publish/datasets/" + slug);
        send(page, Files.writeString(folder.resolve("小.csv"), "断面,氨氮\n石砻,0.15\n"));
        assertThat(page.locator("#file-list")).containsText("1 个数据表");

        send(page, Files.writeString(folder.resolve("空.csv"), "断面,氨氮\n"));
        assertThat(page.locator("#file-list")).containsText("未能读取");
    }

    @Test
    void aFileComesWithoutScriptsToo() throws IOException {
        var slug = draft();
        var page = browser.withoutScripts();
        page.navigate("/publish/datasets/" + slug);
        page.click("main a[href^='/oauth2/authorization/']");
        page.fill("#username", "steward");
        page.fill("#password", "steward-demo");
        page.click("button[type=submit]");
        send(page, Files.writeString(folder.resolve("无脚本.csv"), "断面,氨氮\n石砻,0.15\n"));

        assertThat(page.locator("#file-list")).containsText("无脚本.csv");
    }

    @Test
    void rowsOfAProgramMakeATable() {
        var slug = draft();
        var page = browser.signedIn("steward", "/publish/datasets/" + slug);
        page.click("summary:has-text('由程序推送数据')");
        page.fill("#pushed-name", "实时");
        page.click("form[action$='/pushed-tables'] button");
        assertThat(page.locator("h1")).containsText("实时.jsonl");
        var id = page.url().replaceAll(".*/files/([^/]+)/rows", "$1");
        steward.send(
                        "PUT",
                        "/api/v1/distributions/" + id + "/rows?batch=1",
                        Map.of("Content-Type", "application/x-ndjson"),
                        BodyPublishers.ofString("{\"断面\": \"石砻\", \"氨氮\": 0.15}\n{\"断面\": \"竹岐\"}\n[]\n"))
                .expect(202);

        Eventually.holds("merging", Duration.ofSeconds(30), () -> isMerged(id));
        page.reload();
        assertThat(page.locator("#batches")).containsText("采用 2 行");
        assertThat(page.locator("#batches")).containsText("1 行未采用");
    }

    private boolean isMerged(String table) {
        return steward.get("/api/v1/distributions/" + table + "/rows/1")
                .json()
                .path("state")
                .asString()
                .equals("LOADED");
    }

    @Test
    void anAddressInsideIsNotFetched() {
        var page = browser.signedIn("steward", "/publish/datasets/" + draft());
        page.click("summary:has-text('从其他网站取文件')");
        page.fill("#remote-url", "http://127.0.0.1:1/secret.csv");
        page.click("form[action$='/remote-files'] button");

        assertThat(page.locator("#arriving")).containsText("该网址指向内部网络");
    }
}
