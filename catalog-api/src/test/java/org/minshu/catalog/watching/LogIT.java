package org.minshu.catalog.watching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogApi;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestPlatform;
import org.minshu.catalog.access.Requests;
import org.minshu.embedded.PlatformDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is logged while people send personal things and much goes wrong. */
@SpringBootTest(
        classes = CatalogApi.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=catalog-api", "management.server.port=0", "minshu.log.format=JSON"})
@ContextConfiguration(initializers = {TestPlatform.class, LogIT.PasswordOfItsOwn.class})
@Import(Api.class)
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class LogIT {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PASSWORD = UUID.randomUUID().toString();
    private static final String NAME = "陈小满";
    private static final String PHONE = "13905910001";
    private static final String EMAIL = "chenxiaoman@example.invalid";

    @Autowired
    Api api;

    @Autowired
    PlatformDatabase database;

    Requests requests;

    @Test
    void nobodyIsNamedAndNoSecretIsTold(CapturedOutput output) throws IOException {
        requests = new Requests(api);
        registerAndRequest();
        beRefused();
        breakTheServer();
        sendWhatIsNoHttp();

        Awaitility.await().untilAsserted(() -> assertThat(output.getOut()).contains("Unexpected failure"));
        assertThat(output.getAll())
                .doesNotContain(NAME, PHONE, EMAIL)
                .doesNotContain(requests.developer, requests.authority, "eyJ")
                .doesNotContain(PASSWORD, "a signing key that only tests use")
                .doesNotContain(requests.organisation);
        assertThat(failure(output).path("traceId").asString()).isEqualTo(TRACE);
        assertThat(failure(output).path("spanId").asString()).hasSize(16);
    }

    private void registerAndRequest() {
        var department = new Scene(api).department();
        var metadata = Scene.metadata(department);
        metadata.put("contact", Map.of("name", NAME, "email", EMAIL));
        new Scene(api).published(metadata);
        var slug = requests.restricted(department);
        assertThat(requests.draft(personal(slug)).status()).isEqualTo(201);
    }

    private void beRefused() {
        var tooLong = personal(requests.restricted(new Scene(api).department()));
        tooLong.put("contactName", NAME.repeat(1_000));
        assertThat(requests.draft(tooLong).status()).isBetween(400, 499);
        var withNull = personal(requests.restricted(new Scene(api).department()));
        withNull.put("contactName", NAME + "\0");
        assertThat(requests.draft(withNull).status()).isBetween(400, 499);
        assertThat(api.post(requests.developer, "/api/v1/access-requests", "{\"contactName\": " + NAME)
                        .status())
                .isEqualTo(400);
        assertThat(api.get(requests.developer.substring(1), "/api/v1/me?phone=" + PHONE)
                        .status())
                .isEqualTo(401);
        assertThat(api.get(null, "/api/v1/datasets?page=" + PHONE + "x").status())
                .isEqualTo(400);
        assertThat(api.get(null, "/api/v1/nothing?phone=" + PHONE).status()).isEqualTo(404);
        assertThat(api.get(null, "/nothing;phone=" + PHONE).status()).isBetween(400, 499);
    }

    /** PostgreSQL says which row it will not take. */
    private void breakTheServer() {
        var form = personal(requests.restricted(new Scene(api).department()));
        administrator(database)
                .execute("alter table catalog.access_request add constraint broken check (no is null) not valid");
        var answer = api.send(
                "POST",
                requests.developer,
                "/api/v1/access-requests",
                Map.of("Content-Type", "application/json", "traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01"),
                java.net.http.HttpRequest.BodyPublishers.ofString(
                        JsonMapper.shared().writeValueAsString(form)));
        assertThat(answer.status()).isEqualTo(500);
    }

    private void sendWhatIsNoHttp() throws IOException {
        var uri = api.uri("/");
        for (var target : List.of("/api/v1/datasets?q=" + NAME + PHONE + "\u0001", "/" + PHONE + "\\{}")) {
            try (var socket = new Socket(uri.getHost(), uri.getPort())) {
                socket.getOutputStream()
                        .write(("GET " + target + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
                assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                        .contains("400");
            }
        }
    }

    private Map<String, Object> personal(String slug) {
        var form = requests.form(Map.of(slug, List.of("ammonia")));
        form.put("contactName", NAME);
        form.put("contactPhone", PHONE);
        return form;
    }

    private static JdbcTemplate administrator(PlatformDatabase database) {
        return new JdbcTemplate(new DriverManagerDataSource(
                database.url(),
                database.superuser().user(),
                database.superuser().password()));
    }

    /** One that does not stand in other words. */
    static class PasswordOfItsOwn implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var database = context.getBeanFactory().getBean(PlatformDatabase.class);
            var user = "u" + UUID.randomUUID().toString().substring(0, 8);
            administrator(database)
                    .execute("create role %s login password '%s' in role %s"
                            .formatted(user, PASSWORD, database.runtime().user()));
            Map<String, Object> login = Map.of("minshu.database.user", user, "minshu.database.password", PASSWORD);
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("own password", login));
        }
    }

    private static JsonNode failure(CapturedOutput output) {
        return output.getOut()
                .lines()
                .filter(line -> line.contains("Unexpected failure"))
                .map(JsonMapper.shared()::readTree)
                .findFirst()
                .orElseThrow();
    }
}
