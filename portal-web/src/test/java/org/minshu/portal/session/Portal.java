package org.minshu.portal.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.minshu.embedded.PlatformDatabase;
import org.minshu.portal.PortalWeb;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A portal of its own, on a port of its own. */
final class Portal implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Portal(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Portal start(PlatformDatabase database, FakeIdentity identity, Map<String, String> more, Class<?>... also) {
        var settings = new TreeMap<>(Map.ofEntries(
                Map.entry("server.port", "0"),
                Map.entry("management.server.port", "0"),
                Map.entry("minshu.catalog.base-url", "http://catalog-api.test"),
                Map.entry("minshu.database.url", database.url()),
                Map.entry("minshu.database.owner-user", database.owner().user()),
                Map.entry("minshu.database.owner-password", database.owner().password()),
                Map.entry("minshu.database.user", database.runtime().user()),
                Map.entry("minshu.database.password", database.runtime().password()),
                Map.entry("minshu.portal.client-secret", "a-secret"),
                Map.entry("minshu.identity.issuer", identity.issuer())));
        settings.putAll(more);
        var arguments = new ArrayList<String>();
        arguments.add("--spring.config.name=portal-web");
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        var sources = new ArrayList<Class<?>>(List.of(also));
        sources.add(PortalWeb.class);
        return new Portal(
                new SpringApplicationBuilder(sources.toArray(Class<?>[]::new)).run(arguments.toArray(String[]::new)));
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
