package org.minshu.portal.session;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.minshu.operations.setting.Example;
import org.minshu.operations.setting.Within;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How sessions are kept.
 *
 * @param sessionKeys keys that sessions are encrypted with, separated by commas: Base64 of 32 random bytes each, as openssl rand
 *     -base64 32 prints; the first encrypts, all decrypt
 * @param sessionIdle after how long without a request a session ends
 */
@Validated
@ConfigurationProperties("minshu.portal")
record SessionSettings(
        @Example("what openssl rand -base64 32 prints") @NotNull List<String> sessionKeys,

        @DefaultValue("30m") @Within(least = "1m", most = "1d")
        Duration sessionIdle) {

    SessionSettings {
        if (sessionKeys != null) { // what is missing is named by the check of all settings
            if (sessionKeys.isEmpty()) {
                throw new IllegalArgumentException("minshu.portal.session-keys is missing.");
            }
            sessionKeys = List.copyOf(sessionKeys);
            var _ = SessionKey.all(sessionKeys);
        }
    }

    List<SessionKey> keys() {
        return SessionKey.all(sessionKeys);
    }

    /** Without the keys. */
    @Override
    public String toString() {
        return "SessionSettings[sessionIdle=" + sessionIdle + "]";
    }
}
