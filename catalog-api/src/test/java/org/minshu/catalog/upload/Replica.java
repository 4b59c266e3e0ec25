package org.minshu.catalog.upload;

import java.util.Map;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogApi;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** The same application once more, over the same engines. */
final class Replica implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    Replica(ConfigurableEnvironment first) {
        var engines = first.getPropertySources().get("engines");
        var own = new MapPropertySource("own", Map.of("server.port", 0, "minshu.database.migrate", false));
        context = new SpringApplicationBuilder(CatalogApi.class)
                .initializers(fresh -> {
                    fresh.getEnvironment().getPropertySources().addFirst(engines);
                    fresh.getEnvironment().getPropertySources().addFirst(own);
                })
                .registerShutdownHook(false)
                .run();
    }

    Api api() {
        return new Api(context.getEnvironment());
    }

    @Override
    public void close() {
        context.close();
    }
}
