package org.minshu.portal.session;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How sessions are kept.
 *
 * @param sessionKeys Base64 of 32 bytes each; the first encrypts, all decrypt
 * @param sessionIdle after how long without a request a session ends
 */
@ConfigurationProperties("minshu.portal")
record SessionSettings(
        @Nullable List<String> sessionKeys,
        @DefaultValue("30m") Duration sessionIdle) {

    SessionSettings {
        if (sessionKeys == null || sessionKeys.isEmpty()) {
            throw new IllegalArgumentException(
                    "minshu.portal.session-keys is missing: it needs the Base64 of 32 random "
                            + "bytes, such as \"openssl rand -base64 32\" prints.");
        }
        if (!sessionIdle.isPositive()) {
            throw new IllegalArgumentException("minshu.portal.session-idle must be longer than nothing.");
        }
        sessionKeys = List.copyOf(sessionKeys);
        var _ = SessionKey.all(sessionKeys);
    }

    List<SessionKey> keys() {
        return SessionKey.all(sessionKeys == null ? List.of() : sessionKeys);
    }

    /** Without the keys. */
    @Override
    public String toString() {
        return "SessionSettings[sessionIdle=" + sessionIdle + "]";
    }
}
