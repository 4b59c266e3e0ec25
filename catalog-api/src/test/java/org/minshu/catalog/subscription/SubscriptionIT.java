package org.minshu.catalog.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.notification.Notifications;
import org.minshu.catalog.search.KeptSearches;
import org.minshu.catalog.succession.Mergers;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@CatalogIT
class SubscriptionIT {

    private static final String PATH = "/api/v1/subscriptions";

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Followers followers;

    @Autowired
    SearchQueue queue;

    @Autowired
    KeptSearches searches;

    @Autowired
    Notifications notices;

    final String authority = TestTokens.of(Role.AUTHORITY);
    Scene scene;
    String department;
    String reader;

    @BeforeEach
    void aDepartmentAndAReader() {
        scene = new Scene(api);
        department = scene.department();
        reader = TestTokens.steward(department);
    }

    @Test
    void whoFollowsADatasetIsToldOfEveryChangeOnce() {
        var slug = scene.published(Scene.metadata(department));
        var followed = api.post(reader, PATH, Map.of("dataset", slug));
        assertThat(followed.status()).as(followed.text()).isEqualTo(200);
        assertThat(api.post(reader, PATH, Map.of("dataset", slug)).json()).isEqualTo(followed.json());

        move(slug, "suspension");
        until(() -> kinds().equals(List.of("DATASET_WITHDRAWN")));
        move(slug, "resumption");
        until(() -> kinds().equals(List.of("DATASET_PUBLISHED", "DATASET_WITHDRAWN")));
        followers.run();

        assertThat(kinds()).hasSize(2);
        assertThat(notifications().getFirst().path("link").asString()).isEqualTo("/datasets/" + slug);
    }

    @Test
    void whatIsNoLongerFollowedIsNotTold() {
        var slug = scene.published(Scene.metadata(department));
        var id = api.post(reader, PATH, Map.of("dataset", slug))
                .json()
                .path("id")
                .asLong();

        assertThat(end(TestTokens.steward("another"), id).problem()).isEqualTo("subscription-not-found");
        assertThat(end(reader, id).status()).isEqualTo(204);
        assertThat(end(reader, id).problem()).isEqualTo("subscription-not-found");
        move(slug, "suspension");
        followers.run();

        assertThat(kinds()).isEmpty();
    }

    @Test
    void aCrowdIsToldInBatches() {
        var slug = scene.published(Scene.metadata(department));
        var code = slug.replace('-', '/');
        jdbc.sql("""
                        insert into catalog.subscription (subject, dataset, created_at, told_until, checked_at)
                        select 'crowd ' || :code || n, dataset.id, now(), now(), now()
                          from catalog.dataset, generate_series(1, 1200) n where code = :code""").param("code", code).update();

        move(slug, "suspension");

        until(() -> jdbc.sql("select count(*) from catalog.notification where subject like 'crowd ' || :code || '%'")
                        .param("code", code)
                        .query(Long.class)
                        .single()
                == 1200);
    }

    @Test
    void whoKeepsASearchIsToldWhatIsNewAmongItsResults() {
        var kept = api.post(
                reader, PATH, Map.of("query", "page=3&department=" + department + "&q=%E6%B0%B4", "title", "我部门的水"));
        assertThat(kept.json().path("query").asString()).isEqualTo("department=" + department + "&q=%E6%B0%B4");
        scene.published(Scene.metadata(department));
        until(() -> api.get(null, "/api/v1/datasets?department=" + department)
                        .json()
                        .path("total")
                        .asInt()
                == 1);

        until(() -> placed());
        askLater(Duration.ofMinutes(10));
        askLater(Duration.ofMinutes(20));

        assertThat(kinds()).containsExactly("SEARCH_MATCHED");
        assertThat(notifications().getFirst().at("/parameters/title").asString())
                .isEqualTo("我部门的水");
    }

    /** The index hears of it after it was asked "ten minutes later": by the clock, it is older than what was told. */
    @Test
    void whatTheIndexHearsOfLateIsToldAllTheSame() {
        api.post(reader, PATH, Map.of("query", "department=" + department, "title", "全部"));
        askLater(Duration.ofMinutes(10));
        scene.published(Scene.metadata(department));
        until(() -> api.get(null, "/api/v1/datasets?department=" + department)
                        .json()
                        .path("total")
                        .asInt()
                == 1);

        until(this::placed);
        askLater(Duration.ofMinutes(20));
        askLater(Duration.ofMinutes(30));

        assertThat(kinds()).containsExactly("SEARCH_MATCHED");
    }

    /** Each of its entries has one more version, and nothing new was published. */
    @Test
    void whatAMergerRewordsIsNoNews() {
        var other = scene.department();
        api.post(reader, PATH, Map.of("query", "department=" + department, "title", "全部"));
        var slug = scene.published(Scene.metadata(department));
        until(this::placed);
        askLater(Duration.ofMinutes(10));
        assertThat(kinds()).containsExactly("SEARCH_MATCHED");

        new Mergers(api).merge(department, other);
        until(() -> indexed(slug, 2));
        askLater(Duration.ofMinutes(20));
        assertThat(kinds()).containsExactly("SEARCH_MATCHED");

        revised(slug);
        until(() -> indexed(slug, 3));
        askLater(Duration.ofMinutes(30));
        assertThat(kinds()).containsExactly("SEARCH_MATCHED", "SEARCH_MATCHED");
    }

    private void revised(String slug) {
        var path = "/api/v1/datasets/" + slug;
        var working = api.get(authority, path + "?working=true");
        var metadata = (ObjectNode) working.json().path("metadata");
        metadata.put("summary", "全省主要河流断面的水质监测结果，按天更新。");
        var changed = api.put(authority, path, Map.of("If-Match", working.etag()), metadata);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        var submitted = api.post(authority, path + "/submission", changed.etag(), Map.of());
        assertThat(api.post(authority, path + "/publication", submitted.etag(), Map.of())
                        .status())
                .isEqualTo(200);
    }

    private boolean indexed(String slug, int version) {
        return jdbc.sql("""
                                select count(*) from catalog.index_position
                                  join catalog.dataset on dataset.id = index_position.dataset
                                 where dataset.code = :code and dataset.version = :version
                                   and index_position.version = :version
                                   and not exists (select from catalog.index_work where index_work.dataset = dataset.id)""")
                        .param("code", slug.replace('-', '/'))
                        .param("version", version)
                        .query(Long.class)
                        .single()
                == 1;
    }

    private void askLater(Duration later) {
        new Matches(queue, searches, notices, Clock.offset(Clock.systemUTC(), later)).run();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThat(api.post(reader, PATH, Map.of("dataset", "nothing")).problem())
                .isEqualTo("dataset-not-found");
        assertThat(api.post(reader, PATH, Map.of("query", "bbox=1,2", "title", "框"))
                        .problem())
                .isEqualTo("parameter-invalid");
        assertThat(api.post(reader, PATH, Map.of("query", "q=1")).problem()).isEqualTo("validation-failed");
        jdbc.sql("""
                        insert into catalog.subscription (subject, query, title, created_at, told_until, checked_at)
                        select :subject, 'q=' || n, 'x', now(), now(), now() from generate_series(1, 100) n""").param("subject", "steward-" + department).update();
        assertThat(api.post(reader, PATH, Map.of("query", "q=more", "title", "多"))
                        .problem())
                .isEqualTo("too-many-subscriptions");
    }

    /** It is findable a moment before it has its place. */
    private boolean placed() {
        return jdbc.sql("""
                                select count(*) from catalog.index_position
                                  join catalog.dataset on dataset.id = index_position.dataset
                                 where dataset.department = :department""").param("department", department).query(Long.class).single() == 1;
    }

    private Api.Answer end(String token, long id) {
        return api.send("DELETE", token, PATH + "/" + id, Map.of(), BodyPublishers.noBody());
    }

    private void move(String slug, String move) {
        var path = "/api/v1/datasets/" + slug;
        var moved =
                api.post(authority, path + "/" + move, api.get(authority, path).etag(), Map.of("reason", "核对数据"));
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
    }

    private List<String> kinds() {
        return notifications().stream()
                .map(told -> told.path("kind").asString())
                .toList();
    }

    private List<JsonNode> notifications() {
        var mine = new ArrayList<JsonNode>();
        api.get(reader, "/api/v1/notifications?size=100").json().path("items").forEach(told -> {
            if (List.of("DATASET_PUBLISHED", "DATASET_WITHDRAWN", "SEARCH_MATCHED")
                    .contains(told.path("kind").asString())) {
                mine.add(told);
            }
        });
        return mine;
    }

    private static void until(BooleanSupplier condition) {
        var deadline = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
