package org.minshu.operations.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class IssuerCheckTest {

    private HttpServer provider;
    private String issuer;
    private String answer = "";

    @BeforeEach
    void start() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://127.0.0.1:" + provider.getAddress().getPort() + "/realms/minshu";
        provider.createContext("/realms/minshu/.well-known/openid-configuration", exchange -> {
            var body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        provider.start();
    }

    @AfterEach
    void stop() {
        provider.stop(0);
    }

    @Test
    void aProviderOfThatNamePasses() {
        answer = "{\"issuer\": \"" + issuer + "\"}";
        assertThatCode(() -> check(issuer)).doesNotThrowAnyException();
    }

    @Test
    void aProviderThatCallsItselfOtherwiseIsNamed() {
        answer = "{\"issuer\": \"https://id.example/realms/minshu\"}";
        assertThatThrownBy(() -> check(issuer))
                .hasMessage("MINSHU_IDENTITY_ISSUER is \"" + issuer + "\", but the identity provider there calls itself"
                        + " \"https://id.example/realms/minshu\"; set it to exactly that.");
    }

    @Test
    void aSlashAtTheEndMakesAnotherIssuer() {
        answer = "{\"issuer\": \"" + issuer + "\"}";
        assertThatThrownBy(() -> check(issuer + "/"))
                .hasMessageEndingWith("\"" + issuer + "\"; set it to exactly that.");
    }

    @Test
    void aProviderThatIsDownOrSaysNothingOfUseMayComeLater() {
        assertThatCode(() -> check(issuer)).doesNotThrowAnyException();
        assertThatCode(() -> check(issuer + "/nothing")).doesNotThrowAnyException();
        provider.stop(0);
        assertThatCode(() -> check(issuer)).doesNotThrowAnyException();
    }

    @Test
    void anApplicationWithoutAnIssuerIsNotConcerned() {
        assertThatCode(() -> new IssuerCheck().initialize(new GenericApplicationContext()))
                .doesNotThrowAnyException();
    }

    private static void check(String issuer) {
        var context = new GenericApplicationContext();
        context.setEnvironment(new MockEnvironment().withProperty("minshu.identity.issuer", issuer));
        new IssuerCheck().initialize(context);
    }
}
