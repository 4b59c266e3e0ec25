package org.minshu.catalog.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Eventually;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.embedded.PlatformDatabase;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CatalogIT
class OperationsIT {

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformDatabase database;

    private final String authority = TestTokens.of(Role.AUTHORITY);

    @Test
    void enginesQueuesTasksAndVersionsAreShown() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var view = api.get(authority, "/api/v1/admin/operations").json();
            assertThat(view.path("engines").findValuesAsString("name")).contains("database", "search", "objects");
            assertThat(view.path("engines").findValuesAsString("up")).doesNotContain("false");
            assertThat(view.path("engines").toString()).contains("18.", "9.");
            assertThat(view.path("queues").findValuesAsString("name")).contains("index", "audit", "tasks");
            assertThat(view.path("queues").findValuesAsString("owner")).contains("catalog", "ingestion");
            assertThat(view.path("tasks").findValuesAsString("name")).contains("index", "audit-seal");
            assertThat(view.path("versions").toString()).contains("202611");
        });
    }

    @Test
    void whatTheIndexWouldNotTakeIsRetriedOrDiscarded() {
        var slug = new Scene(api).published(Scene.metadata(new Scene(api).department()));
        var id = jdbc.sql("select id from catalog.dataset where code = :code")
                .param("code", slug.replace('-', '/'))
                .query(Long.class)
                .single();
        park(id);

        var parked = api.get(authority, "/api/v1/admin/work/index/parked").json();

        assertThat(parked.path("items").findValuesAsString("subject")).contains(slug.replace('-', '/'));
        assertThat(api.post(authority, "/api/v1/admin/work/index/parked/" + id + "/retry", "")
                        .status())
                .isEqualTo(204);
        assertThat(api.post(authority, "/api/v1/admin/work/index/parked/" + id + "/retry", "")
                        .problem())
                .isEqualTo("state-changed");
        park(id);
        assertThat(discard("index", String.valueOf(id)).status()).isEqualTo(204);
        assertThat(discard("index", String.valueOf(id)).problem()).isEqualTo("state-changed");
        assertThat(discard("nowhere", "1").problem()).isEqualTo("not-found");
        assertThat(audited("work.retried", "work index " + id)).isOne();
        assertThat(audited("work.discarded", "work index " + id)).isOne();
    }

    @Test
    void whatIngestionParkedIsRetriedOrDiscardedThroughItsOwnFunctions() throws Exception {
        asIngestion("insert into ingestion.parked_task values ('inspect-distribution', 'a1', 3, 'broken file'),"
                + " ('inspect-distribution', 'a2', 3, 'broken file')");

        var parked = api.get(authority, "/api/v1/admin/work/ingestion/parked").json();

        assertThat(parked.path("total").asInt()).isEqualTo(2);
        assertThat(parked.at("/items/0/error").asString()).isEqualTo("broken file");
        assertThat(api.post(authority, "/api/v1/admin/work/ingestion/parked/inspect-distribution:a2/retry", "")
                        .status())
                .isEqualTo(204);
        assertThat(discard("ingestion", "inspect-distribution:a2").problem()).isEqualTo("state-changed");
        assertThat(discard("ingestion", "inspect-distribution:none").problem()).isEqualTo("state-changed");
        assertThat(api.get(authority, "/api/v1/admin/work/ingestion/parked")
                        .json()
                        .path("total")
                        .asInt())
                .isOne();
    }

    private Api.Answer discard(String queue, String id) {
        return api.send(
                "DELETE",
                authority,
                "/api/v1/admin/work/" + queue + "/parked/" + id,
                Map.of(),
                BodyPublishers.noBody());
    }

    /** Once nothing else is to be done for it: indexing it takes what was parked away. */
    private void park(long dataset) {
        Eventually.until(
                () -> jdbc.sql("""
                        select not exists (select from catalog.index_work where dataset = :id)
                           and not exists (select from catalog.vector_work where dataset = :id)""").param("id", dataset).query(Boolean.class).single());
        jdbc.sql("insert into catalog.index_work (dataset, refused) values (:id, 'mapper_parsing_exception')")
                .param("id", dataset)
                .update();
    }

    private void asIngestion(String sql) throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        database.url(),
                        database.owner().user(),
                        database.owner().password());
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private long audited(String action, String subject) {
        return jdbc.sql("select count(*) from catalog.audit_entry where action = :action and subject = :subject")
                .param("action", action)
                .param("subject", subject)
                .query(Long.class)
                .single();
    }
}
