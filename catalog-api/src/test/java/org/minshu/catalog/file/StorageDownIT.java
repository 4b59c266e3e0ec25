package org.minshu.catalog.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.Eventually.until;
import static org.minshu.catalog.Scene.metadata;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogApi;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestPlatform;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.security.Caller;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The API while no object store answers. */
@SpringBootTest(classes = CatalogApi.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {TestPlatform.class, StorageDownIT.NoStorage.class})
@Import(Api.class)
@DirtiesContext
class StorageDownIT {

    @Autowired
    Api api;

    @Autowired
    Distributions distributions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void filesWaitWhileTheCatalogueGoesOn() {
        var files = new Files(api);
        var department = new Scene(api).department();
        var steward = TestTokens.steward(department);

        var slug = new Scene(api).published(metadata(department));
        var refused = files.upload(steward, slug, "水质.csv", Files.CSV.getBytes(UTF_8));

        assertThat(refused.problem()).isEqualTo("storage-unavailable");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(distributions.of(code(slug))).isEmpty();
        distributions.add(stored(slug, department), someone());
        assertThat(files.download(steward, "here-but-not-there").problem()).isEqualTo("storage-unavailable");
        assertThat(api.get(null, "/api/v1/datasets/" + slug).json().path("distributions"))
                .hasSize(1);
        theIndexGoesOnAndAsksForTheTextAgain(slug, department);
    }

    private void theIndexGoesOnAndAsksForTheTextAgain(String slug, String department) {
        jdbc.sql("""
                        insert into catalog.distribution_text
                            (distribution, object_key, sha256, bytes, pages, characters, excerpt, metadata)
                        values ('here-but-not-there', 'tables/nowhere', '', 1, 1, 1, '', '{}')""").update();
        jdbc.sql("insert into catalog.index_work (dataset) select id from catalog.dataset where code = ?")
                .param(code(slug).value())
                .update();

        new Scene(api).published(metadata(department));

        until(() -> api.get(null, "/api/v1/datasets?department=" + department)
                        .json()
                        .path("total")
                        .asInt()
                == 2);
        assertThat(jdbc.sql("""
                        select count(*) from catalog.index_work join catalog.dataset on dataset.id = index_work.dataset
                         where code = ? and refused is null""").param(code(slug).value()).query(Long.class).single())
                .isPositive();
    }

    private static Distribution stored(String slug, String department) {
        return new Distribution(
                "here-but-not-there",
                code(slug),
                department,
                "水质.csv",
                FileFormat.CSV,
                100,
                "0".repeat(64),
                "distributions/here-but-not-there",
                Distribution.State.READY,
                null,
                List.of(),
                null,
                Instant.EPOCH,
                Understood.NOT_YET);
    }

    private static Caller someone() {
        return new Caller("someone", "someone", Set.of(Role.AUTHORITY), null, null, null);
    }

    private static ResourceCode code(String slug) {
        return ResourceCode.parse(slug).orElseThrow();
    }

    /** Nobody listens on this port. */
    static class NoStorage implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Map<String, Object> nowhere = Map.of("minshu.objects.endpoint", "http://127.0.0.1:1");
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("nowhere", nowhere));
        }
    }
}
