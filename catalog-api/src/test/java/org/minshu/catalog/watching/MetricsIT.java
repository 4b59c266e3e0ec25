package org.minshu.catalog.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogApi;
import org.minshu.catalog.TestPlatform;
import org.minshu.embedded.PlatformDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** What Prometheus and a kubelet see of the API. */
@SpringBootTest(
        classes = CatalogApi.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=catalog-api", "management.server.port=0"})
@ContextConfiguration(initializers = TestPlatform.class)
@Import(Api.class)
@DirtiesContext
class MetricsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    Api api;

    @Autowired
    PlatformDatabase database;

    @LocalManagementPort
    int port;

    @AfterEach
    void letEverybodyIn() {
        administrator("alter database %s with allow_connections true");
    }

    @Test
    void healthAndMetricsAreOnAPortOfTheirOwnAndNothingElseIs() throws Exception {
        assertThat(get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get("/actuator/health").body()).doesNotContain("details", "PostgreSQL");
        assertThat(get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(get("/actuator/loggers").statusCode()).isEqualTo(404);
        assertThat(api.get(null, "/actuator/health").status()).isNotEqualTo(200);
        assertThat(api.get(null, "/actuator/prometheus").status()).isNotEqualTo(200);
    }

    @Test
    void everyEngineAndEveryQueueHasItsFigures() {
        api.get(null, "/api/v1/datasets?q=secretword");

        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(metrics())
                        .contains("minshu_engine_up{engine=\"database\"} 1.0")
                        .contains("minshu_engine_up{engine=\"search\"} 1.0")
                        .contains("minshu_engine_up{engine=\"objects\"} 1.0")
                        .containsPattern("minshu_work_queued\\{queue=\"tasks\",schema=\"catalog\"} \\d")
                        .containsPattern("minshu_work_queued\\{queue=\"audit\",schema=\"catalog\"} \\d")
                        .containsPattern("minshu_work_oldest_age_seconds\\{queue=\"index\",schema=\"catalog\"} \\d")
                        .containsPattern("minshu_work_failing\\{queue=\"tasks\",schema=\"catalog\"} \\d")
                        .containsPattern("minshu_work_parked\\{queue=\"index\",schema=\"catalog\"} \\d")
                        .containsPattern("minshu_index_lag_seconds\\{.*} \\d")
                        .contains("http_server_requests_seconds_count", "uri=\"/api/v1/datasets\"")
                        .contains("hikaricp_connections_active")
                        .doesNotContain("secretword"));
    }

    @Test
    void aDatabaseThatIsAwayIsSeenInMetricsAndNotInReadiness() throws Exception {
        administrator("alter database %s with allow_connections false");
        administrator("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'");

        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(metrics())
                        .contains("minshu_engine_up{engine=\"database\"} 0.0")
                        .contains("minshu_work_queued{queue=\"tasks\",schema=\"catalog\"} NaN")
                        .contains("minshu_engine_up{engine=\"search\"} 1.0"));
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    /** Within a second, whatever is away. */
    private String metrics() throws Exception {
        var begun = Instant.now();
        var answer = get("/actuator/prometheus");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(1));
        return answer.body();
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }

    private void administrator(String sql) {
        var url = database.url();
        var name = url.substring(url.lastIndexOf('/') + 1).replaceAll("\\?.*", "");
        new JdbcTemplate(new DriverManagerDataSource(
                        url.replace("/" + name, "/postgres"),
                        database.superuser().user(),
                        database.superuser().password()))
                .execute(sql.formatted(name));
    }
}
