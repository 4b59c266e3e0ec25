package org.minshu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A session belongs to no replica: whoever signed in through one is known to all, also after a restart. */
@Tag("split")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionsIT {

    private final URI base = Platform.shared();
    private final Browser browser = new Browser(base);

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @Test
    void everyReplicaKnowsWhoSignedInAndForgetsWhoSignedOut() {
        var page = browser.signedIn("developer", "/console");
        var cookies = page.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));

        assertThat(Replicas.of("portal-web"))
                .hasSize(2)
                .allSatisfy(replica -> assertThat(console(replica, cookies)).isEqualTo(200));

        page.click("summary:has(.bi-person-circle)");
        page.click("form[action$='/logout'] button");
        assertThat(page.locator("a[href$='/login']").first()).isVisible();
        assertThat(Replicas.of("portal-web"))
                .allSatisfy(replica -> assertThat(console(replica, cookies)).isEqualTo(302));
    }

    private static int console(Replicas.Replica replica, String cookies) {
        return Http.anonymous(URI.create("http://127.0.0.1:" + replica.port()))
                .send("GET", "/console", Map.of("Cookie", cookies), BodyPublishers.noBody())
                .status();
    }
}
