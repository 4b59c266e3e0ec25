package org.minshu.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Debian's Chromium; each person has a context of their own, with their own cookies. */
final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final URI base;
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    Browser(URI base) {
        this.base = base;
        this.playwright =
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium()).setArgs(FLAGS));
    }

    /** A window of somebody who reads that language. */
    Page open(String locale, int width) {
        BrowserContext context = browser.newContext(new NewContextOptions()
                .setLocale(locale)
                .setViewportSize(width, 900)
                .setBaseURL(base.toString())
                .setAcceptDownloads(true));
        context.setDefaultTimeout(30_000);
        return context.newPage();
    }

    /** A window that runs no scripts. */
    Page withoutScripts() {
        var context = browser.newContext(new NewContextOptions()
                .setLocale("zh-CN")
                .setBaseURL(base.toString())
                .setJavaScriptEnabled(false));
        context.setDefaultTimeout(30_000);
        return context.newPage();
    }

    /** A window of a demo user, signed in, at that page. */
    Page signedIn(String user, String path) {
        return signedIn(user, path, "zh-CN");
    }

    /** The same, of somebody who reads that language. */
    Page signedIn(String user, String path, String locale) {
        var page = open(locale, 1280);
        page.navigate(path);
        page.click("main a[href^='/oauth2/authorization/']");
        page.fill("#username", user);
        page.fill("#password", user + "-demo");
        page.click("button[type=submit]");
        page.waitForURL(base.resolve(path).toString());
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Install chromium: bin/test does on Debian"));
    }
}
