package org.minshu.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.embedded.PlatformDatabase;
import org.minshu.embedded.TestEngines;
import org.minshu.portal.fake.FakePlatform;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Two portals over one database: whichever gets a request, nobody notices. */
class SessionsIT {

    private static final String KEY = key('a');
    private static final String OTHER_KEY = key('b');

    private static PlatformDatabase database;
    private static FakeIdentity identity;
    private static Portal one;
    private static Portal other;
    private static JdbcClient table;

    private final Browser browser = new Browser();

    @BeforeAll
    static void start() throws Exception {
        database = TestEngines.shared().freshDatabase();
        table = JdbcClient.create(new DriverManagerDataSource(
                database.url(),
                database.superuser().user(),
                database.superuser().password()));
        identity = new FakeIdentity("authority");
        one = portal(KEY);
        other = portal(KEY);
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
        identity.close();
    }

    @BeforeEach
    void nobodyIsSignedIn() {
        table.sql("delete from portal.spring_session").update();
    }

    @Test
    void aSignInBegunAtOnePortalIsCompletedAtTheOtherAndEndsAtBoth() {
        assertThat(Browser.location(browser.get(one, "/admin/grants")).getPath())
                .isEqualTo("/login");

        var done = browser.signIn(other, one);

        assertThat(Browser.location(done)).hasToString(Browser.ADDRESS + "/admin/grants");
        assertThat(browser.get(other, "/admin/grants").statusCode()).isEqualTo(200);
        assertThat(browser.get(one, "/admin/grants").statusCode()).isEqualTo(200);

        var out = browser.post(one, "/logout");
        assertThat(Browser.location(out).toString())
                .startsWith(identity.issuer() + "/protocol/openid-connect/logout?id_token_hint=")
                .contains("post_logout_redirect_uri=https://data.example.cn:8443/");
        assertThat(Browser.location(browser.get(other, "/admin/grants")).getPath())
                .isEqualTo("/login");
    }

    @Test
    void theBrowserIsSentBackToTheAddressItUsed() {
        var toProvider = Browser.location(browser.get(one, "/oauth2/authorization/minshu"));

        assertThat(toProvider.toString())
                .startsWith(identity.issuer() + "/protocol/openid-connect/auth?")
                .contains("redirect_uri=https://data.example.cn:8443/login/oauth2/code/minshu");
    }

    @Test
    void theCookieTellsScriptsAndOtherSitesNothing() {
        assertThat(browser.get(one, "/oauth2/authorization/minshu").headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("minshu_session="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Secure", "Path=/")
                .doesNotContain("Domain", "Max-Age");
    }

    @Test
    void aNoticeIsShownByTheOtherPortal() {
        browser.signIn(one, other);
        browser.get(one, "/admin/grants");

        var revoked = browser.post(one, "/admin/grants/SQ-2026-000776-G/revocation", "reason", "No longer needed");

        assertThat(revoked.statusCode()).as(revoked.body()).isEqualTo(302);
        var path = Browser.location(revoked).getPath();
        assertThat(browser.get(other, path).body()).contains("role=\"status\"");
        assertThat(browser.get(one, path).body()).doesNotContain("role=\"status\"");
    }

    @Test
    void readersLeaveNothingInTheTable() {
        browser.get(one, "/");
        browser.get(one, "/login");
        browser.get(other, "/libraries");

        assertThat(sessions()).isZero();
        assertThat(browser.cookie("minshu_session")).isEmpty();
    }

    @Test
    void aRestartSignsNobodyOut() {
        var third = portal(KEY);
        browser.signIn(third, third);
        third.close();

        assertThat(grants(one).statusCode()).isEqualTo(200);
    }

    @Test
    void theTableHoldsNeitherTokensNorClassesNorTheIdsOfSessions() {
        browser.signIn(one, one);
        grants(one);

        var stored = bytes();
        var id = new String(Base64.getDecoder().decode(browser.cookie("minshu_session")), StandardCharsets.UTF_8);

        assertThat(stored)
                .isNotEmpty()
                .doesNotContain("access-", "refresh-", "authority", "org.springframework", "java.", "eyJ", id);
        assertThat(table.sql("select count(*) from portal.spring_session s where s::text like :id")
                        .param("id", "%" + id + "%")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(table.sql("select principal_name from portal.spring_session")
                        .query(String.class)
                        .optional())
                .isEmpty();
    }

    @Test
    void aNewKeyReadsWhatAnOldOneWroteWhileItIsListed() {
        browser.signIn(one, one);
        try (var rotated = portal(OTHER_KEY + "," + KEY);
                var forgetful = portal(OTHER_KEY)) {
            assertThat(grants(rotated).statusCode()).isEqualTo(200);
            assertThat(Browser.location(grants(forgetful)).getPath()).isEqualTo("/login");
            browser.signIn(forgetful, forgetful);
            assertThat(grants(rotated).statusCode()).isEqualTo(200);
            assertThat(Browser.location(grants(one)).getPath()).isEqualTo("/login");
        }
    }

    @Test
    void aValueThatWasChangedCountsAsAbsent() {
        browser.signIn(one, one);
        table.sql("update portal.spring_session_attributes set attribute_bytes = set_byte(attribute_bytes, 30, 0)")
                .update();

        assertThat(Browser.location(grants(one)).getPath()).isEqualTo("/login");
    }

    @Test
    void whatEndedIsRemoved() {
        browser.signIn(one, other);
        table.sql("update portal.spring_session set expiry_time = 1, last_access_time = 1")
                .update();

        one.part(JdbcIndexedSessionRepository.class).cleanUpExpiredSessions();
        other.part(JdbcIndexedSessionRepository.class).cleanUpExpiredSessions();

        assertThat(sessions()).isZero();
        assertThat(bytes()).isEmpty();
        assertThat(Browser.location(grants(one)).getPath()).isEqualTo("/login");
    }

    @Test
    void withoutTheDatabaseWhatEverybodyMayReadIsReadAndNobodyIsSignedOut() {
        browser.signIn(one, one);
        assertThat(grants(one).statusCode()).isEqualTo(200);
        try (var _ = new ClosedDatabase(database)) {
            assertThat(browser.get(one, "/libraries").statusCode()).isEqualTo(200);
            assertThat(grants(one))
                    .returns(503, HttpResponse::statusCode)
                    .extracting(HttpResponse::body)
                    .asString()
                    .contains("<title>");
        }
        assertThat(grants(one).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> grants(Portal portal) {
        return browser.get(portal, "/admin/grants");
    }

    private static long sessions() {
        return table.sql("select count(*) from portal.spring_session")
                .query(Long.class)
                .single();
    }

    private static String bytes() {
        var all = new ByteArrayOutputStream();
        List<byte[]> values = table.sql("select attribute_bytes from portal.spring_session_attributes")
                .query((row, _) -> row.getBytes(1))
                .list();
        values.forEach(all::writeBytes);
        return all.toString(StandardCharsets.ISO_8859_1);
    }

    private static Portal portal(String keys) {
        return Portal.start(database, identity, Map.of("minshu.portal.session-keys", keys), FakePlatform.class);
    }

    private static String key(char letter) {
        return Base64.getEncoder()
                .encodeToString(String.valueOf(letter).repeat(32).getBytes(StandardCharsets.US_ASCII));
    }
}
