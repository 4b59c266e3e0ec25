package org.minshu.operations.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.minshu.operations.start.Line;
import org.minshu.operations.start.StartRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Refuses an issuer that calls itself otherwise, whose tokens would all be refused; one that is down may come later. */
public final class IssuerCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(IssuerCheck.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var issuer = context.getEnvironment().getProperty("minshu.identity.issuer");
        if (issuer != null) {
            check(issuer);
        }
    }

    private static void check(String issuer) {
        var said = ask(issuer);
        if (said == null) {
            LOG.warn(
                    "No identity provider answers at MINSHU_IDENTITY_ISSUER {}; nobody can sign in until one does",
                    issuer);
        } else if (!said.equals(issuer)) {
            throw new StartRefusedException(
                    "MINSHU_IDENTITY_ISSUER is %s, but the identity provider there calls itself %s; set it to exactly that."
                            .formatted(Line.quote(issuer), Line.quote(said)));
        }
    }

    /** Null where nobody answers as a provider does. */
    private static @Nullable String ask(String issuer) {
        try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var address = URI.create(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration");
            var answer =
                    http.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(), BodyHandlers.ofString());
            var name = JsonMapper.shared().readTree(answer.body()).path("issuer");
            return answer.statusCode() == 200 && name.isString() ? name.asString() : null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (IOException | JacksonException | IllegalArgumentException _) {
            return null;
        }
    }
}
