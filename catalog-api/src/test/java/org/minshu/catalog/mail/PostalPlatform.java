package org.minshu.catalog.mail;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

/** Tells an application where mail is taken; digests by its own clock come so late that tests make theirs first. */
@Order(1)
public final class PostalPlatform implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "mail",
                        Map.of(
                                "minshu.mail.host", "127.0.0.1",
                                "minshu.mail.port", PostOffice.OPEN.port(),
                                "minshu.mail.security", "NONE",
                                "minshu.mail.from", "no-reply@data.test",
                                "minshu.mail.per-minute", "100000",
                                "minshu.mail.digest-hour", "23")));
    }
}
