package org.minshu.standalone.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** Remembers sign-ins until nothing can come of them any more, and tokens of machines not at all: they are never renewed. */
final class ForgettingAuthorizations implements OAuth2AuthorizationService {

    private final OAuth2AuthorizationService remembered = new InMemoryOAuth2AuthorizationService();
    private final Queue<Remembered> order = new ConcurrentLinkedQueue<>();
    private final Clock clock;
    private final Duration memory;

    ForgettingAuthorizations(Clock clock, Duration memory) {
        this.clock = clock;
        this.memory = memory;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(authorization.getAuthorizationGrantType())) {
            return;
        }
        var now = clock.instant();
        forgetBefore(now.minus(memory));
        if (remembered.findById(authorization.getId()) == null) {
            order.add(new Remembered(authorization.getId(), now));
        }
        remembered.save(authorization);
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        remembered.remove(authorization);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return remembered.findById(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return remembered.findByToken(token, type);
    }

    private void forgetBefore(Instant time) {
        for (var oldest = order.peek(); oldest != null && oldest.since().isBefore(time); oldest = order.peek()) {
            order.remove(oldest);
            var authorization = remembered.findById(oldest.id());
            if (authorization != null) {
                remembered.remove(authorization);
            }
        }
    }

    private record Remembered(String id, Instant since) {}
}
