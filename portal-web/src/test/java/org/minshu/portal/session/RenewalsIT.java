package org.minshu.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.embedded.TestEngines;
import org.minshu.model.identity.Role;

/** Two portals that renew the tokens of one session, at a provider that accepts each refresh token once. */
class RenewalsIT {

    private static final String PAGE = "/admin/grants";
    /** Good, but renewed with every request. */
    private static final int SHORT = 30;

    private static FakeIdentity identity;
    private static FakeApi api;
    private static Portal one;
    private static Portal other;

    private final Browser browser = new Browser();

    @BeforeAll
    static void start() throws Exception {
        identity = new FakeIdentity("ann");
        api = new FakeApi();
        var database = TestEngines.shared().freshDatabase();
        var settings = Map.of(
                "minshu.catalog.base-url",
                api.address(),
                "minshu.portal.session-keys",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        one = Portal.start(database, identity, settings);
        other = Portal.start(database, identity, settings);
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
        api.close();
        identity.close();
    }

    @BeforeEach
    void everythingAnswers() {
        identity.answers(true);
        api.everybodyIs(Role.AUTHORITY);
    }

    @Test
    void requestsAtTheSameTimeRenewOnceForAll() {
        identity.accessTokensLast(SHORT);
        browser.signIn(one, other);
        identity.accessTokensLast(600);
        var before = identity.renewals();

        var answers = Stream.of(one, other, one, other)
                .map(portal -> CompletableFuture.supplyAsync(() -> browser.get(portal, PAGE)))
                .toList();

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
        assertThat(identity.renewals() - before).isEqualTo(1);
    }

    @Test
    void aProviderThatEndedTheSignInIsAskedForANewOne() throws InterruptedException {
        signInWithATokenThatExpires();
        identity.endsTheSignIn();

        assertThat(Browser.location(browser.get(other, PAGE)).getPath()).isEqualTo("/login");
        browser.signIn(other, one);
        assertThat(browser.get(one, PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void aProviderThatDoesNotAnswerSignsNobodyOut() throws InterruptedException {
        signInWithATokenThatExpires();
        identity.answers(false);
        assertThat(browser.get(one, PAGE).statusCode()).isEqualTo(503);

        identity.answers(true);
        assertThat(browser.get(other, PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void aRoleThatWasTakenAwayIsGoneWithTheNextToken() {
        identity.accessTokensLast(SHORT);
        browser.signIn(one, one);
        assertThat(browser.get(one, PAGE).statusCode()).isEqualTo(200);

        api.everybodyIs(Role.DEVELOPER);

        // The first of them renews the token.
        browser.get(other, PAGE);
        assertThat(browser.get(one, PAGE).statusCode()).isEqualTo(403);
    }

    private void signInWithATokenThatExpires() throws InterruptedException {
        identity.accessTokensLast(1);
        browser.signIn(one, other);
        identity.accessTokensLast(600);
        Thread.sleep(1_100);
    }
}
