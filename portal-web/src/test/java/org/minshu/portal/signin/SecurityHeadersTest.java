package org.minshu.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minshu.portal.map.MapSettings;

class SecurityHeadersTest {

    @Test
    void onlyPicturesComeFromTheConfiguredBaseMap() {
        var policy = SecurityHeaders.policy(
                _ -> null, new MapSettings("https://t.example/{z}/{x}/{y}", null, null, "T", "GS", 18));
        assertThat(policy.split("; "))
                .contains("img-src 'self' data: https://t.example", "script-src 'self'", "connect-src 'self'");
        assertThat(SecurityHeaders.policy(_ -> null, new MapSettings(null, null, null, null, null, 18))
                        .split("; "))
                .contains("img-src 'self' data:");
    }
}
