package org.minshu.catalog;

import java.util.Map;
import org.minshu.database.SchemaOwner;
import org.minshu.embedded.PlatformDatabase;
import org.minshu.embedded.TestEngines;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points an application at the engines of the test run, with a database, an index and a bucket of its own. */
public final class TestPlatform implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var engines = TestEngines.shared();
        var database = engines.freshDatabase();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("engines", settings(engines, database)));
        context.getBeanFactory().registerSingleton("platformDatabase", database);
        context.getBeanFactory().registerSingleton("ingestionSchema", new SchemaOwner("ingestion"));
    }

    private static Map<String, Object> settings(TestEngines engines, PlatformDatabase database) {
        return Map.ofEntries(
                Map.entry("minshu.database.url", database.url()),
                Map.entry("minshu.database.owner-user", database.owner().user()),
                Map.entry("minshu.database.owner-password", database.owner().password()),
                Map.entry("minshu.database.user", database.runtime().user()),
                Map.entry("minshu.database.password", database.runtime().password()),
                Map.entry("minshu.search.uris", engines.search().toString()),
                Map.entry("minshu.search.prefix", engines.freshIndexPrefix()),
                Map.entry(
                        "minshu.objects.endpoint", engines.objects().endpoint().toString()),
                Map.entry("minshu.objects.access-key", engines.objects().accessKey()),
                Map.entry("minshu.objects.secret-key", engines.objects().secretKey()),
                Map.entry("minshu.objects.bucket", engines.freshBucket()),
                Map.entry("minshu.tables.memory", "128MB"),
                Map.entry("minshu.tables.threads", "2"),
                // What is near would be found beside what a test looks for.
                Map.entry("minshu.meaning.enabled", "false"),
                Map.entry("minshu.files.signing-key", "a signing key that only tests use"),
                Map.entry("minshu.public-url", "http://127.0.0.1"),
                Map.entry("minshu.identity.issuer", TestTokens.ISSUER),
                // As the application's configuration file has it, which tests do not read.
                Map.entry("spring.security.oauth2.resourceserver.jwt.issuer-uri", TestTokens.ISSUER),
                Map.entry(
                        "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
                        TestTokens.keys().toString()),
                Map.entry("spring.security.oauth2.resourceserver.jwt.audiences", "minshu-api"));
    }
}
