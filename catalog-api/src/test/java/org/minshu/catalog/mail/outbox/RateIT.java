package org.minshu.catalog.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.TestPlatform;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.mail.PostOffice;
import org.minshu.catalog.mail.PostalPlatform;
import org.minshu.catalog.mail.Reached;
import org.minshu.catalog.mail.WithMail;
import org.minshu.catalog.notification.Notifications;
import org.minshu.catalog.notification.Recipient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

@WithMail
@ContextConfiguration(initializers = {TestPlatform.class, PostalPlatform.class, RateIT.Slow.class})
class RateIT {

    @Autowired
    Reached reached;

    @Autowired
    Notifications notifications;

    @Test
    void noMoreIsSentInAMinuteThanIsAllowed() {
        var name = "r" + UUID.randomUUID().toString().replace("-", "");
        var address = name + "@example.test";
        reached.at(address, "steward-" + name, TestTokens.steward(name), "zh");
        for (int i = 0; i < 20; i++) {
            notifications.add(
                    Recipient.person("steward-" + name), "REQUEST_GRANTED", Map.of("title", "SQ-" + i), "/requests/1");
        }

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> PostOffice.OPEN.mailOf(address).size() == 6);
        Awaitility.await()
                .during(Duration.ofSeconds(6))
                .atMost(Duration.ofSeconds(10))
                .until(() -> PostOffice.OPEN.mailOf(address).size() == 6);
        assertThat(reached.count(address, "WAITING")).isEqualTo(14);
    }

    /** Six a minute. */
    static final class Slow implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("slow", Map.of("minshu.mail.per-minute", "6")));
        }
    }
}
