package org.minshu.catalog.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.Eventually.until;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogApi;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestPlatform;
import org.minshu.catalog.TestTokens;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = {CatalogApi.class, MeaningIT.Model.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {TestPlatform.class, MeaningIT.SwitchedOn.class})
@Import(Api.class)
@DirtiesContext
class MeaningIT {

    private static final String AUTHORITY = TestTokens.of(Role.AUTHORITY);

    static final class SwitchedOn implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("meaning", Map.of("minshu.meaning.enabled", "true")));
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Model {

        @Bean
        @Primary
        Breakable breakable() {
            return new Breakable();
        }
    }

    /** Means a traffic jam, in words that no text and no synonym has. */
    private static final String JAM = "塞得走不动";

    @Autowired
    Api api;

    @Autowired
    Breakable model;

    @Autowired
    Vectors vectors;

    @Autowired
    VectorQueue queue;

    @Autowired
    JdbcClient jdbc;

    private Scene scene;
    private String department;

    @BeforeEach
    void settle() {
        scene = new Scene(api);
        department = scene.department();
        until(this::isIdle);
    }

    @AfterEach
    void mend() {
        model.mend();
    }

    @Test
    void whatIsPublishedIsFoundByItsMeaningSoonAndARebuildComputesNothing() {
        scene.published(traffic());
        until(() -> found(JAM, "").total() == 1);
        until(this::isIdle);
        int computed = model.texts();

        var rebuild = api.post(AUTHORITY, "/api/v1/admin/index/rebuilds", "");
        var path = rebuild.response().headers().firstValue("Location").orElseThrow();
        until(() -> api.get(AUTHORITY, path).json().path("state").asString().equals("DONE"));

        assertThat(found(JAM, "").total()).isEqualTo(1);
        assertThat(model.texts()).isEqualTo(computed).isPositive();
    }

    @Test
    void relatedEntriesComeNearInMeaningWithoutAWordInCommon() {
        var slug = scene.published(meaning("商渔船碰撞险情", "海上事故"));
        var near = scene.published(meaning("航行安全预警记录", "避碰"));
        scene.published(meaning("小学招生学位", "义务教育"));

        until(() -> api.get(null, "/api/v1/datasets/" + slug + "/related")
                .json()
                .at("/0/slug")
                .asString("")
                .equals(near));
    }

    private Map<String, Object> meaning(String title, String keyword) {
        var metadata = Scene.metadata(department);
        metadata.put("title", title + " " + UUID.randomUUID());
        metadata.remove("titleEn");
        metadata.put("keywords", List.of(keyword));
        return metadata;
    }

    @Test
    void onlyWhoLooksAfterSearchesSaysByWhatTheyGo() {
        scene.published(traffic());
        until(() -> found(JAM, "").total() == 1);

        assertThat(found(JAM, "&ranking=words").total()).isZero();
        assertThat(found(JAM, "&ranking=meaning").total()).isEqualTo(1);
        assertThat(found("门架", "&ranking=words").total()).isEqualTo(1);
        assertThat(api.get(AUTHORITY, "/api/v1/datasets?q=x&ranking=luck").problem())
                .isEqualTo("parameter-invalid");
        for (var other : List.of(TestTokens.of(Role.STEWARD), TestTokens.of(Role.DEVELOPER))) {
            assertThat(api.get(other, "/api/v1/datasets?q=x&ranking=words").status())
                    .isEqualTo(403);
        }
        assertThat(api.get(null, "/api/v1/datasets?q=x&ranking=words").status()).isEqualTo(403);
        assertThat(api.get(TestTokens.of(Role.AUDITOR), "/api/v1/datasets?q=x&ranking=words")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatAKilledWorkerHadInHandIsDoneByTheNext() {
        model.dieOnce();

        scene.published(traffic());

        until(() -> !model.isDying());
        until(() -> found(JAM, "").total() == 1);
        until(this::isIdle);
        assertThat(linked()).isEqualTo(2);
    }

    @Test
    void whileTheModelIsBrokenWordsGoOnAndTheOperationsPageSaysSo() {
        model.shatter();

        scene.published(traffic());

        until(() -> found("门架", "").total() == 1);
        assertThat(found(JAM, "").total()).isZero();
        until(() -> !engineIsUp());
        assertThat(waiting()).isPositive();
        model.mend();
        until(() -> found(JAM, "").total() == 1);
        until(this::engineIsUp);
    }

    @Test
    void aTextThatTheModelFailsWithStopsNoOther() {
        var poisoned = traffic();
        poisoned.put("title", Breakable.POISON + UUID.randomUUID());
        scene.published(poisoned);

        scene.published(traffic());

        until(() -> found(JAM, "").total() == 1);
        assertThat(found(Breakable.POISON, "").total()).isPositive();
        var parked = api.get(AUTHORITY, "/api/v1/admin/work/meaning/parked").json();
        assertThat(parked.path("total").asLong()).isEqualTo(1);
        var id = parked.path("items").path(0).path("id").asString();
        assertThat(api.send(
                                "DELETE",
                                AUTHORITY,
                                "/api/v1/admin/work/meaning/parked/" + id,
                                Map.of(),
                                BodyPublishers.noBody())
                        .status())
                .isEqualTo(204);
    }

    @Test
    void theSameTextIsComputedOnceAndWhatNobodyHasAnyMoreIsSwept() {
        scene.published(traffic()); // the same in English
        var slug = scene.published(traffic());
        until(this::isIdle);
        int computed = model.texts();
        jdbc.sql("update catalog.text_vector set computed_at = now() - interval '2 days'")
                .update();

        queue.addMissing("another model");
        until(this::isIdle);
        assertThat(model.texts()).isEqualTo(computed);
        assertThat(vectors.sweep(1_000)).isZero();

        jdbc.sql(
                        "delete from catalog.dataset_vector where dataset = (select id from catalog.dataset where code = :code)")
                .param("code", slug.replace('-', '/'))
                .update();
        assertThat(vectors.sweep(1_000)).isEqualTo(1);
    }

    /** Of the test's own department, with words that nobody else's texts have. */
    private Map<String, Object> traffic() {
        var metadata = Scene.metadata(department);
        metadata.put("title", "门架断面机动车通行流量 " + UUID.randomUUID());
        metadata.put("titleEn", "Traffic flow at gantries");
        metadata.put("summary", "全省高速公路门架按小时汇总的通行车辆数与平均车速。");
        metadata.put("keywords", List.of("拥堵", "车流量", "路况 " + UUID.randomUUID()));
        return metadata;
    }

    private Found found(String text, String more) {
        var query =
                "?department=%s&q=%s%s".formatted(department, URLEncoder.encode(text, StandardCharsets.UTF_8), more);
        var answer = api.get(AUTHORITY, "/api/v1/datasets" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return new Found(answer.json().path("total").asLong());
    }

    private boolean isIdle() {
        return waiting() == 0
                && jdbc.sql("select count(*) from catalog.index_work")
                                .query(Long.class)
                                .single()
                        == 0;
    }

    private long waiting() {
        return jdbc.sql("select count(*) from catalog.vector_work where refused is null")
                .query(Long.class)
                .single();
    }

    /** Texts of entries of the test's own department. */
    private long linked() {
        return jdbc.sql("""
                        select count(*) from catalog.dataset_vector
                          join catalog.dataset on dataset.id = dataset_vector.dataset
                         where dataset.department = :department""").param("department", department).query(Long.class).single();
    }

    private boolean engineIsUp() {
        for (var engine : api.get(AUTHORITY, "/api/v1/admin/operations").json().path("engines")) {
            if (engine.path("name").asString().equals("meaning")) {
                return engine.path("up").asBoolean();
            }
        }
        throw new AssertionError("no such engine");
    }

    private record Found(long total) {}
}
